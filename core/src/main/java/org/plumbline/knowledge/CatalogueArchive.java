package org.plumbline.knowledge;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import java.util.zip.ZipOutputStream;

/** All files of one edition of the catalogue in one piece, to be kept for as long as anything was signed under it. */
public final class CatalogueArchive {
    private static final String INDEX = "index.txt";

    private final String version;
    private final byte[] content;

    private CatalogueArchive(String version, byte[] content) {
        this.version = version;
        this.content = content;
    }

    /** The edition that this build carries; its files must have been checked. */
    public static CatalogueArchive ofClassPath() {
        KnowledgeFiles source = KnowledgeFiles.onClassPath();
        List<KnowledgeFile> files = CatalogueReader.files(source);
        Map<String, String> texts = new HashMap<>();
        texts.put(INDEX, source.text(INDEX));
        files.forEach(file -> texts.put(file.path(), file.text()));
        return new CatalogueArchive(CatalogueVersion.of(files), zip(texts));
    }

    /** The version of its catalogue. */
    public String version() {
        return version;
    }

    /** The files, as a ZIP. */
    public byte[] content() {
        return content.clone();
    }

    static KnowledgeFiles files(byte[] content) {
        Map<String, String> texts = unzip(content);
        return path -> {
            if (!texts.containsKey(path)) {
                throw new CatalogueInvalid(List.of("knowledge/" + path + ": the archive has no such file"));
            }
            return texts.get(path);
        };
    }

    private static byte[] zip(Map<String, String> texts) {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (ZipOutputStream zip = new ZipOutputStream(bytes)) {
            for (Map.Entry<String, String> file : texts.entrySet()) {
                zip.putNextEntry(new ZipEntry(file.getKey()));
                zip.write(file.getValue().getBytes(StandardCharsets.UTF_8));
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return bytes.toByteArray();
    }

    private static Map<String, String> unzip(byte[] content) {
        Map<String, String> texts = new HashMap<>();
        try (ZipInputStream zip = new ZipInputStream(new ByteArrayInputStream(content))) {
            for (ZipEntry entry = zip.getNextEntry(); entry != null; entry = zip.getNextEntry()) {
                texts.put(entry.getName(), new String(zip.readAllBytes(), StandardCharsets.UTF_8));
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return texts;
    }
}
