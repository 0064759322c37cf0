package org.plumbline.launcher.build;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;

/** Keycloak's server, prebuilt for PostgreSQL, without what the clinic has no use for. */
record KeycloakRuntime(Path directory, String version) {
    /**
     * Builds it.
     *
     * @param provider the jar of what runs within it
     */
    void build(Path zip, Path provider) throws IOException {
        Archives.delete(directory);
        Archives.unzip(zip, directory);
        if (!Files.exists(directory.resolve("lib/lib/main/org.keycloak.keycloak-core-%s.jar".formatted(version)))) {
            throw new IllegalStateException("%s doesn't hold Keycloak %s".formatted(zip, version));
        }
        Files.copy(provider, directory.resolve("providers").resolve(provider.getFileName()));
        Tool.bash(directory.resolveSibling("keycloak.log"))
                .run(
                        directory.resolve("bin/kc.sh").toString(),
                        "build",
                        "--db=postgres",
                        "--health-enabled=false",
                        "--metrics-enabled=false",
                        "--features-disabled=impersonation,device-flow,ciba,kerberos,par");
    }
}
