package org.plumbline.figure;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.plumbline.knowledge.ChangedPictures;
import org.plumbline.knowledge.KnowledgeFile;
import org.plumbline.knowledge.PictureFiles;
import org.plumbline.knowledge.Problems;

/** Every fault of pictures-broken/faults.yaml is found, and the message names file and line. */
class PictureErrorsTest {

    record Fault(String fault, String file, String find, String put, String at, String says) {
        @Override
        public String toString() {
            return fault;
        }
    }

    static List<Fault> faults() throws IOException {
        try (InputStream in = PictureErrorsTest.class.getResourceAsStream("/pictures-broken/faults.yaml")) {
            return ChangedPictures.faults(new String(in.readAllBytes(), StandardCharsets.UTF_8), Fault.class);
        }
    }

    @ParameterizedTest
    @MethodSource("faults")
    void namesFileAndLine(Fault fault) {
        List<KnowledgeFile> files = ChangedPictures.with(fault.file(), fault.find(), fault.put());
        Problems problems = new Problems();

        new PictureShelf(files, Given.CATALOGUE, problems).pictures();

        assertThat(problems.found())
                .as(fault.fault())
                .anyMatch(found -> found.startsWith("knowledge/" + fault.file() + ":" + line(files, fault) + ": ")
                        && found.contains(fault.says()));
    }

    @Test
    void namesTheFileOfAPictureThatNobodyDrew() {
        List<KnowledgeFile> files = PictureFiles.load().stream()
                .filter(file -> !file.path().equals("pictures/bridge.yaml"))
                .toList();
        Problems problems = new Problems();

        new PictureShelf(files, Given.CATALOGUE, problems).pictures();

        assertThat(problems.found())
                .singleElement()
                .asString()
                .startsWith("knowledge/pictures/bridge.yaml: the exercise has no picture");
    }

    private static int line(List<KnowledgeFile> files, Fault fault) {
        String text = files.stream()
                .filter(file -> file.path().equals(fault.file()))
                .findFirst()
                .orElseThrow()
                .text();
        List<String> lines = text.lines().toList();
        for (int i = 0; i < lines.size(); i++) {
            if (lines.get(i).contains(fault.at())) {
                return i + 1;
            }
        }
        throw new AssertionError("No line with " + fault.at());
    }
}
