package org.plumbline.knowledge;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Words to patients neither blame nor frighten, and stay easy to read. */
class PatientTextsTest {
    private static final Catalogue CATALOGUE = Catalogue.load();
    private static final int LONGEST_SENTENCE = 25;

    @ParameterizedTest
    @ValueSource(strings = {"en", "es"})
    void neitherBlameNorFrighten(String language) throws IOException {
        Pattern bad = words(language);

        forPatients()
                .forEach((where, text) -> assertThat(bad.matcher(text.in(Locale.forLanguageTag(language)))
                                .results()
                                .map(hit -> hit.group())
                                .toList())
                        .as(where + " (" + language + ")")
                        .isEmpty());
    }

    @ParameterizedTest
    @ValueSource(strings = {"en", "es"})
    void keepTheirSentencesShort(String language) {
        forPatients().forEach((where, text) -> {
            for (String sentence : text.in(Locale.forLanguageTag(language)).split("[.?:;]\\s*", -1)) {
                assertThat(sentence.split("\\s+", -1).length)
                        .as(where + " (" + language + "): " + sentence)
                        .isLessThanOrEqualTo(LONGEST_SENTENCE);
            }
        });
    }

    @Test
    void areWrittenTwiceAndNotCopied() {
        forPatients().forEach((where, text) -> assertThat(text.en()).as(where).isNotEqualTo(text.es()));
    }

    @Test
    void wouldBeCaught() throws IOException {
        assertThat(words("en").matcher("Your misaligned pelvis").find()).isTrue();
        assertThat(words("es").matcher("Tu pelvis está fuera de sitio").find()).isTrue();
        assertThat(words("en").matcher("A finding we are working on").find()).isFalse();
    }

    /** All that a patient may read; the clinician's instructions and notes are not among it. */
    private static Map<String, Text> forPatients() {
        Map<String, Text> texts = new LinkedHashMap<>();
        CATALOGUE.exercises().forEach(one -> texts.putAll(AllTexts.of(one.id(), one)));
        CATALOGUE.muscles().forEach(one -> texts.put(one.id(), one.plainName()));
        CATALOGUE.redFlags().forEach(one -> texts.put(one.id(), one.question()));
        CATALOGUE.dysfunctions().forEach(one -> {
            texts.put(one.id() + ".name", one.name());
            texts.put(one.id() + ".forPatient", one.forPatient());
            one.model()
                    .repeatedTasks()
                    .forEach(task -> texts.put(task, CATALOGUE.terms().task(task)));
        });
        for (Stage stage : Stage.values()) {
            texts.putAll(AllTexts.of(stage.name(), CATALOGUE.stage(stage)));
        }
        assertThat(texts).hasSizeGreaterThan(200);
        return texts;
    }

    private static Pattern words(String language) throws IOException {
        List<String> patterns = new ArrayList<>();
        try (InputStream in = PatientTextsTest.class.getResourceAsStream("/words/blame." + language + ".txt")) {
            new String(in.readAllBytes(), StandardCharsets.UTF_8)
                    .lines()
                    .filter(line -> !line.isBlank() && !line.startsWith("#"))
                    .forEach(line -> patterns.add(line.endsWith("*") ? line.replace("*", "\\w*") : line));
        }
        String any = "\\b(" + String.join("|", patterns) + ")\\b";
        int flags = Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE | Pattern.UNICODE_CHARACTER_CLASS;
        return Pattern.compile(any, flags);
    }
}
