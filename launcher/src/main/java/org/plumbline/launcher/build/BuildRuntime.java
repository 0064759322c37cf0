package org.plumbline.launcher.build;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

/**
 * Builds the runnable servers from their published artefacts, once per version and JDK.
 *
 * <p>Arguments: the directory of the artefacts, the runtime's directory, Payara's version, Keycloak's version, our themes
 * for Keycloak, the project's directory. The themes are brought each time: they are texts, and the servers need not be built
 * anew for them.
 */
public final class BuildRuntime {
    private final Path artefacts;
    private final Path runtime;
    private final String payara;
    private final String keycloak;
    private final Path themes;
    private final Path project;

    private BuildRuntime(List<String> arguments) {
        this.artefacts = Path.of(arguments.get(0));
        this.runtime = Path.of(arguments.get(1));
        this.payara = arguments.get(2);
        this.keycloak = arguments.get(3);
        this.themes = Path.of(arguments.get(4));
        this.project = Path.of(arguments.get(5));
    }

    public static void main(String[] arguments) {
        try {
            new BuildRuntime(List.of(arguments)).run();
        } catch (IOException | IllegalStateException e) {
            System.err.println("The runtime can't be built: " + e.getMessage());
            System.exit(1);
        }
    }

    private void run() throws IOException {
        buildServers();
        Path brought = runtime.resolve("keycloak/themes");
        Archives.copy(themes, brought);
        new LoginLook(project, brought.resolve("plumbline/login/resources")).dress();
    }

    private void buildServers() throws IOException {
        Path stamp = runtime.resolve("stamp");
        Path provider = runtime.resolve("plumbline-sign-in.jar");
        Files.createDirectories(runtime);
        String wanted = "payara %s keycloak %s provider %s recipe 2%n"
                .formatted(payara, keycloak, new ProviderJar(themes.getParent().getParent()).write(provider));
        if (Files.exists(stamp) && Files.readString(stamp).equals(wanted)) {
            return;
        }
        Files.deleteIfExists(stamp);
        new MicroRuntime(runtime.resolve("micro"), payara)
                .build(artefacts.resolve("payara-micro.jar"), artefacts.resolve("payara-server.zip"));
        new KeycloakRuntime(runtime.resolve("keycloak"), keycloak).build(artefacts.resolve("keycloak.zip"), provider);
        Files.writeString(stamp, wanted);
    }
}
