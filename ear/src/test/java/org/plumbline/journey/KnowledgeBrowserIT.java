package org.plumbline.journey;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import org.junit.jupiter.api.Test;

/** A clinic makes the catalogue its own, and approves what came of it. */
@Journey
class KnowledgeBrowserIT {

    private static final String CREST = "limit-key-iliac-crest-height";

    @Test
    void aClinicChangesALimitAndGoesBack(People people) {
        Shelf shelf = new Shelf(people.staff(Demo.LUCIA));

        shelf.dysfunction("high-hip").change(CREST, "12", "Medimos con otro aparato");
        assertThat(shelf.entry(CREST)).containsText("12");
        assertThat(shelf.entry(CREST).locator(".tag-own")).isVisible();

        shelf.restore(CREST, "Como en el catálogo");
        assertThat(shelf.entry(CREST).locator(".tag-own")).hasCount(0);
        assertThat(shelf.changes().first()).containsText("Como en el catálogo");
    }

    @Test
    void asksWhyALimitIsChanged(People people) {
        Shelf shelf = new Shelf(people.staff(Demo.LUCIA));

        shelf.dysfunction("high-hip").enter(CREST, "12", "");
        assertThat(shelf.refusal()).containsText("por qué");
        assertThat(shelf.entry(CREST).locator(".tag-own")).hasCount(0);
    }

    @Test
    void aClinicAddsAnExerciseAndHidesItAgain(People people) {
        Shelf shelf = new Shelf(people.staff(Demo.CARMEN));

        shelf.add("Subir la cadera", "Ponte en un escalón.\nSube la cadera.");
        shelf.leave();
        assertThat(shelf.shown()).containsText("Subir la cadera");
        assertThat(shelf.shown().locator(".tag-own")).isVisible();

        shelf.hide("Ya no la usamos");
        assertThat(shelf.shown()).containsText("Oculto");
    }

    @Test
    void theNoticeGoesWhenTheCatalogueIsApproved(People people) {
        Shelf shelf = new Shelf(people.staff(Demo.LUCIA));
        shelf.dysfunction("high-shoulder");
        assertThat(shelf.notice()).hasCount(1);

        shelf.approve();
        assertThat(shelf.notice()).hasCount(0);
        shelf.dysfunction("high-hip").change("limit-lower-leg-length-difference", "11", "Otra medida");
        assertThat(shelf.notice()).hasCount(1);
    }
}
