package org.plumbline.launcher.build;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.jar.JarFile;

/** Payara Micro, exploded, with the two modules of Payara Server that it lacks for EARs. */
record MicroRuntime(Path directory, String version) {
    /** The EAR's detector, handler and deployer; and a module type that the reader of EARs sorts by. */
    private static final List<String> MISSING = List.of("deployment-javaee-full.jar", "appclient-connector.jar");

    /** Off, for they would answer on the public port. */
    private static final String ENDPOINTS_OFF = """
            <microprofile-config />
                        <microprofile-healthcheck-configuration enabled="false" />
                        <microprofile-openapi-configuration enabled="false" />
            """;

    void build(Path micro, Path server) throws IOException {
        Archives.delete(directory);
        Tool.java(directory.resolveSibling("micro.log"))
                .run("-jar", micro.toString(), "--rootDir", directory.toString(), "--outputlauncher");
        for (String jar : MISSING) {
            Archives.extract(server, "/glassfish/modules/" + jar, modules().resolve(jar));
        }
        checkVersions();
        Path domain = directory.resolve("config/domain.xml");
        Files.writeString(
                domain, Files.readString(domain).replaceFirst("<microprofile-config />", ENDPOINTS_OFF.strip()));
    }

    private void checkVersions() throws IOException {
        checkVersion("deployment-javaee-core.jar");
        for (String jar : MISSING) {
            checkVersion(jar);
        }
    }

    private void checkVersion(String name) throws IOException {
        try (JarFile jar = new JarFile(modules().resolve(name).toFile())) {
            String found = jar.getManifest().getMainAttributes().getValue("Bundle-Version");
            if (!version.equals(found)) {
                throw new IllegalStateException("%s is of version %s, not %s".formatted(name, found, version));
            }
        }
    }

    private Path modules() {
        return directory.resolve("runtime");
    }
}
