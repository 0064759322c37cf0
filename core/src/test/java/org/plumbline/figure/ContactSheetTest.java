package org.plumbline.figure;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;

/** The contact sheet shows every exercise, and the project's copy is today's. */
class ContactSheetTest {
    private final String page = new ContactSheet(Given.CATALOGUE, Given.PICTURES).page();

    @Test
    void showsEveryExerciseWithItsSteps() {
        assertThat(Given.CATALOGUE.everyExercise())
                .allSatisfy(exercise -> assertThat(page)
                        .contains(
                                "<article id=\"" + exercise.id() + "\">",
                                new Svg().escaped(exercise.steps().get(0).es()).toString()));
    }

    @Test
    void showsBothSidesOfWhatHasSides() {
        String article = page.substring(page.indexOf("<article id=\"standing-side-bend\">"));

        assertThat(article.substring(0, article.indexOf("</article>")))
                .contains(">still, right<", ">still, left<", ">moving, right<", ">moving, left<");
    }

    @Test
    void isTheOneInTheProject() throws IOException {
        assertThat(Files.readString(Path.of("../docs/clinical/exercises.html")))
                .as("docs/clinical/exercises.html; write it anew with ./plumbline clinical")
                .isEqualTo(page);
    }
}
