package org.plumbline.launcher.keycloak;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.extension.ExtensionContext;
import org.junit.jupiter.api.extension.ExtensionContext.Namespace;
import org.junit.jupiter.api.extension.ExtensionContext.Store.CloseableResource;
import org.junit.jupiter.api.extension.ParameterContext;
import org.junit.jupiter.api.extension.ParameterResolver;
import org.plumbline.launcher.data.Trees;

/** Hands one real Keycloak to all classes that ask for it: each makes people of its own in it. It ends with the last of them. */
public final class Keycloaks implements ParameterResolver {
    private static final Namespace OURS = Namespace.create(Keycloaks.class);

    /** What is ended when the tests end. */
    private record Kept(Path directory, RealKeycloak keycloak) implements CloseableResource {
        static Kept start() {
            try {
                Path directory = Files.createTempDirectory("plumbline-keycloak");
                return new Kept(directory, RealKeycloak.start(directory));
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        }

        @Override
        public void close() {
            keycloak.close();
            Trees.delete(directory);
        }
    }

    @Override
    public boolean supportsParameter(ParameterContext parameter, ExtensionContext test) {
        return parameter.getParameter().getType() == RealKeycloak.class;
    }

    @Override
    public RealKeycloak resolveParameter(ParameterContext parameter, ExtensionContext test) {
        return test.getRoot()
                .getStore(OURS)
                .getOrComputeIfAbsent(Kept.class, kind -> Kept.start(), Kept.class)
                .keycloak();
    }
}
