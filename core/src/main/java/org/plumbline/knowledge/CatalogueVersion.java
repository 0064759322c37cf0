package org.plumbline.knowledge;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.Comparator;
import java.util.HexFormat;
import java.util.List;

/** Names a content: the same files give the same version on every machine, any change gives another. */
final class CatalogueVersion {
    private static final int HASH_LENGTH = 12;

    private CatalogueVersion() {}

    static String of(List<KnowledgeFile> files) {
        MessageDigest digest = sha256();
        files.stream().sorted(Comparator.comparing(KnowledgeFile::path)).forEach(file -> {
            digest.update(file.path().getBytes(StandardCharsets.UTF_8));
            digest.update(file.text().getBytes(StandardCharsets.UTF_8));
        });
        String hash = HexFormat.of().formatHex(digest.digest()).substring(0, HASH_LENGTH);
        return number(files) + "-" + hash;
    }

    private static int number(List<KnowledgeFile> files) {
        return files.stream()
                .filter(file -> file.kind().equals("catalogue"))
                .mapToInt(file -> file.root().path("number").asInt())
                .sum();
    }

    private static MessageDigest sha256() {
        try {
            return MessageDigest.getInstance("SHA-256");
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("Every Java has SHA-256", e);
        }
    }
}
