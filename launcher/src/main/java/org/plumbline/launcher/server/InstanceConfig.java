package org.plumbline.launcher.server;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import org.plumbline.launcher.Refusal;

/** What an instance's own files must say before it boots, because no command can say it then. */
final class InstanceConfig {
    /** Where the domain declares the one host that answers for all names. */
    private static final String HOST_END = "</virtual-server>";

    /** Without a class for it the server writes no error pages of its own, which tell its name and version. */
    private static final String NO_ERROR_PAGES = "<property name=\"errorReportValve\" value=\"\"/>";

    private InstanceConfig() {}

    static void adjust(Path config) {
        try (InputStream logging = InstanceConfig.class.getResourceAsStream("/server/logging.properties")) {
            Files.copy(logging, config.resolve("logging.properties"), StandardCopyOption.REPLACE_EXISTING);
            Path domain = config.resolve("domain.xml");
            String before = Files.readString(domain);
            if (!before.contains(HOST_END)) {
                throw new Refusal("domain.xml of Payara Micro declares no virtual server.");
            }
            Files.writeString(domain, before.replace(HOST_END, NO_ERROR_PAGES + HOST_END));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
