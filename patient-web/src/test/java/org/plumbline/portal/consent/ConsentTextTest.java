package org.plumbline.portal.consent;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.plumbline.consent.ConsentText;

/** Whoever changes the words that patients agreed to says so: a new version, which asks everybody again. */
class ConsentTextTest {

    private static final Path BUNDLES = Path.of("src/main/resources/org/plumbline/portal");

    /** Each version's words, by their digest. A mended letter may change the digest of a version; a new meaning needs a new one. */
    private static final Map<Integer, String> VERSIONS =
            Map.of(1, "db5239abb4c6cbe6b47a4b2d3fda61ccc4ab57e7521043733f8d55a7ad3353f5");

    @Test
    void hasAVersionForEachMeaning() throws IOException, NoSuchAlgorithmException {
        String words = words("messages.properties") + "\n" + words("messages_es.properties");
        byte[] digest = MessageDigest.getInstance("SHA-256").digest(words.getBytes(StandardCharsets.UTF_8));

        assertThat(HexFormat.of().formatHex(digest)).isEqualTo(VERSIONS.get(ConsentText.VERSION));
    }

    private static String words(String bundle) throws IOException {
        try (Stream<String> lines = Files.lines(BUNDLES.resolve(bundle))) {
            return lines.filter(line -> line.startsWith("consent_text."))
                    .sorted()
                    .collect(Collectors.joining("\n"));
        }
    }
}
