package org.plumbline.launcher.production;

import java.io.IOException;
import java.io.Reader;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Properties;
import org.plumbline.launcher.Refusal;
import org.plumbline.launcher.demo.DemoClinics;

/**
 * The rules for secrets: not short, not the demo's public password, and not one that a demo on this machine made for
 * itself.
 *
 * @param demos data directories in which a demo may have run
 */
record SecretRules(Settings settings, List<Path> demos) {
    private static final int SHORTEST = 16;

    /** @throws Refusal naming the variable, never its value */
    void check() {
        for (String name : Settings.SECRETS) {
            String secret = settings.value(name);
            if (secret.contains(DemoClinics.PASSWORD) || demos.stream().anyMatch(demo -> holds(demo, secret))) {
                throw new Refusal("%s is a secret of the demo: make one of its own.".formatted(name));
            }
            if (secret.length() < SHORTEST) {
                throw new Refusal("%s is shorter than %d characters.".formatted(name, SHORTEST));
            }
        }
    }

    private static boolean holds(Path demo, String secret) {
        Path file = demo.resolve("secrets.properties");
        if (!Files.isReadable(file)) {
            return false;
        }
        try (Reader reader = Files.newBufferedReader(file)) {
            Properties known = new Properties();
            known.load(reader);
            return known.containsValue(secret);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
