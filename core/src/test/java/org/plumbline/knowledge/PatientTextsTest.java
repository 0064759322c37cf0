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
import java.util.Set;
import java.util.TreeMap;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Words to patients neither blame nor frighten, and stay easy to read. */
class PatientTextsTest {
    private static final Catalogue CATALOGUE = Catalogue.load();
    private static final int LONGEST_SENTENCE = 25;

    /** Years of age. */
    private static final double OLDEST = 11;

    /** So many words make a text whose age can be told. */
    private static final int ENOUGH = 20;

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

    /** Short texts by themselves say little about their age, so each entry is read as a whole. */
    @ParameterizedTest
    @ValueSource(strings = {"en", "es"})
    void canBeReadByAChildOfEleven(String language) {
        Locale locale = Locale.forLanguageTag(language);
        Map<String, String> entries = new TreeMap<>();
        forPatients()
                .forEach((where, text) ->
                        entries.merge(entry(where), text.on(Side.LEFT).in(locale) + ". ", String::concat));
        Set<String> brief = entries.keySet().stream()
                .filter(entry -> entries.get(entry).split(" ", -1).length < ENOUGH)
                .collect(Collectors.toSet());
        entries.put("all that is brief", brief.stream().map(entries::get).collect(Collectors.joining()));
        entries.keySet().removeAll(brief);

        assertThat(entries)
                .allSatisfy((entry, text) -> assertThat(ReadingAge.of(text, locale))
                        .as(entry + " (" + language + ")")
                        .isLessThanOrEqualTo(OLDEST));
    }

    private static String entry(String where) {
        return where.replaceAll("[.\\[].*", "");
    }

    @Test
    void tellsAnEasyTextFromAHardOne() {
        String easy = "Lie on your back. Bend your knees. Lift your hips, then let them down.";
        String hard =
                "Contraindications necessitate individualised consideration of comorbidities preceding rehabilitation.";
        String facil = "Túmbate boca arriba. Dobla las rodillas. Sube la cadera y bájala.";
        String dificil = "Las contraindicaciones requieren una consideración individualizada de las comorbilidades.";

        assertThat(ReadingAge.of(easy, Locale.ENGLISH)).isLessThan(9);
        assertThat(ReadingAge.of(hard, Locale.ENGLISH)).isGreaterThan(16);
        assertThat(ReadingAge.of(facil, Locale.forLanguageTag("es"))).isLessThan(10.5);
        assertThat(ReadingAge.of(dificil, Locale.forLanguageTag("es"))).isGreaterThan(16);
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
        CATALOGUE.articles().forEach(one -> texts.putAll(AllTexts.of(one.id(), one)));
        CATALOGUE.measures().forEach(one -> {
            texts.putAll(AllTexts.of(one.id() + ".words", one.words()));
            texts.putAll(AllTexts.of(one.id() + ".items", one.questions().items()));
        });
        CATALOGUE.rules().pain().lights().forEach((name, light) -> texts.put("light " + name, light.forPatient()));
        CATALOGUE.rules().gates().all().forEach((name, gate) -> texts.put("gate " + name, gate.forPatient()));
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
