package org.plumbline.knowledge;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.io.IOException;
import java.io.InputStream;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import tools.jackson.databind.JsonNode;

/** Every fault of knowledge-broken/faults.yaml stops the reading, and the message names file and line. */
class CatalogueErrorsTest {
    private static final KnowledgeFiles GOOD = KnowledgeFiles.onClassPath();

    record Fault(String fault, String file, String find, String put, String at, String says) {
        KnowledgeFiles broken() {
            return path -> path.equals(file) ? text() : GOOD.text(path);
        }

        String text() {
            String good = GOOD.text(file);
            assertThat(good).as("the place to break in " + file).contains(find);
            int place = good.indexOf(find);
            return good.substring(0, place) + put + good.substring(place + find.length());
        }

        int line() {
            List<String> lines = text().lines().toList();
            for (int i = 0; i < lines.size(); i++) {
                if (lines.get(i).contains(at)) {
                    return i + 1;
                }
            }
            throw new AssertionError("No line with " + at);
        }

        @Override
        public String toString() {
            return fault;
        }
    }

    static Stream<Fault> faults() throws IOException {
        try (InputStream in = CatalogueErrorsTest.class.getResourceAsStream("/knowledge-broken/faults.yaml")) {
            JsonNode faults = Yaml.MAPPER.readTree(in);
            return faults.valueStream().map(fault -> Yaml.MAPPER.treeToValue(fault, Fault.class));
        }
    }

    @ParameterizedTest
    @MethodSource("faults")
    void namesFileAndLine(Fault fault) {
        CatalogueInvalid invalid =
                catchThrowableOfType(CatalogueInvalid.class, () -> CatalogueReader.read(fault.broken()));

        assertThat(invalid).as("refused").isNotNull();
        assertThat(invalid.getMessage().lines())
                .anyMatch(line -> line.startsWith("knowledge/" + fault.file() + ":" + fault.line() + ": ")
                        && line.contains(fault.says()));
    }

    @Test
    void namesAFileThatTheIndexListsAndNobodyWrote() {
        KnowledgeFiles files = path -> path.equals("index.txt") ? "exercises/handstand.yaml" : GOOD.text(path);

        assertThat(catchThrowableOfType(CatalogueInvalid.class, () -> CatalogueReader.read(files)))
                .hasMessage("knowledge/exercises/handstand.yaml: there is no such file");
    }

    @Test
    void findsAShortLadder() {
        KnowledgeFiles files = path -> GOOD.text(path)
                .replace("harder: [brisk-walking]", "harder: []")
                .replace("easier: [walking]", "easier: []");

        assertThat(catchThrowableOfType(CatalogueInvalid.class, () -> CatalogueReader.read(files)))
                .hasMessage(String.join(
                        System.lineSeparator(),
                        "knowledge/exercises/brisk-walking.yaml:32: short ladder: 1 of at least 3 steps",
                        "knowledge/exercises/seated-walking.yaml:32: short ladder: 2 of at least 3 steps",
                        "knowledge/exercises/walking.yaml:30: short ladder: 2 of at least 3 steps"));
    }

    @Test
    void tellsAllProblemsAtOnce() {
        KnowledgeFiles files =
                path -> GOOD.text(path).replace("sided: true", "sided: perhaps").replace("region: hip", "region: moon");

        assertThat(catchThrowableOfType(CatalogueInvalid.class, () -> CatalogueReader.read(files)))
                .hasMessageContaining("clamshell.yaml")
                .hasMessageContaining("gluteus-medius.yaml");
    }

    @Test
    void givesAnotherContentAnotherVersion() {
        KnowledgeFiles files = path -> GOOD.text(path).replace("La almeja", "La ostra");

        assertThat(CatalogueReader.read(files).version())
                .isNotEqualTo(CatalogueReader.read(GOOD).version());
    }
}
