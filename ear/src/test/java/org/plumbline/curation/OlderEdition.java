package org.plumbline.curation;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import java.util.zip.ZipOutputStream;
import org.plumbline.knowledge.Catalogue;
import org.plumbline.knowledge.CatalogueArchive;
import org.plumbline.knowledge.CatalogueInvalid;

/** A catalogue that was deployed before this one: it asks for 13 mm where ours asks for 10. */
final class OlderEdition {

    private static final Pattern HOLDS = Pattern.compile("holds (\\S+)");

    private final String version;
    private final byte[] content;

    private OlderEdition(String version, byte[] content) {
        this.version = version;
        this.content = content;
    }

    String version() {
        return version;
    }

    byte[] content() {
        return content.clone();
    }

    static OlderEdition make() {
        byte[] content = changed(CatalogueArchive.ofClassPath().content());
        return new OlderEdition(versionOf(content), content);
    }

    private static byte[] changed(byte[] archive) {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (ZipInputStream from = new ZipInputStream(new ByteArrayInputStream(archive));
                ZipOutputStream to = new ZipOutputStream(bytes)) {
            for (ZipEntry entry = from.getNextEntry(); entry != null; entry = from.getNextEntry()) {
                String text = new String(from.readAllBytes(), StandardCharsets.UTF_8);
                to.putNextEntry(new ZipEntry(entry.getName()));
                to.write(older(entry.getName(), text).getBytes(StandardCharsets.UTF_8));
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return bytes.toByteArray();
    }

    private static String older(String path, String text) {
        return switch (path) {
            case "catalogue.yaml" -> text.replaceAll("number: \\d+", "number: 0");
            case "dysfunctions/high-hip.yaml" -> text.replaceFirst("value: 10}", "value: 13}");
            default -> text;
        };
    }

    /** An archive under a false name is refused by its true one. */
    private static String versionOf(byte[] content) {
        try {
            return Catalogue.load("", content).version();
        } catch (CatalogueInvalid e) {
            Matcher holds = HOLDS.matcher(e.getMessage());
            if (!holds.find()) {
                throw e;
            }
            return holds.group(1);
        }
    }
}
