package org.plumbline.security;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import org.plumbline.launcher.data.Trees;

/** What is in the EAR that runs: its web modules, unpacked to be read. */
record Deployed(List<WebModule> modules) {

    static Deployed open(Path ear) throws IOException {
        Path folder = ear.resolveSibling("security");
        Trees.delete(folder);
        unpack(Files.newInputStream(ear), folder);
        try (Stream<Path> files = Files.list(folder)) {
            List<Path> wars = files.filter(file -> file.toString().endsWith(".war"))
                    .sorted()
                    .toList();
            for (Path war : wars) {
                unpack(Files.newInputStream(war), unpacked(war));
            }
            return new Deployed(
                    wars.stream().map(Deployed::unpacked).map(WebModule::new).toList());
        }
    }

    private static Path unpacked(Path war) {
        return war.resolveSibling(war.getFileName().toString().replace(".war", ""));
    }

    private static void unpack(InputStream archive, Path folder) throws IOException {
        try (ZipInputStream zip = new ZipInputStream(archive)) {
            for (ZipEntry entry = zip.getNextEntry(); entry != null; entry = zip.getNextEntry()) {
                Path file = folder.resolve(entry.getName()).normalize();
                if (!entry.isDirectory() && file.startsWith(folder)) {
                    Files.createDirectories(file.getParent());
                    Files.copy(zip, file);
                }
            }
        }
    }

    /** All pages that have an address. */
    List<WebPage> pages() {
        return modules.stream().flatMap(module -> module.pages().stream()).toList();
    }

    /** All methods of all endpoints. */
    List<Endpoint> endpoints() {
        return modules.stream().flatMap(module -> module.endpoints().stream()).toList();
    }
}
