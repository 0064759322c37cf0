package org.plumbline.handout;

import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.plumbline.figure.Pictures;
import org.plumbline.handout.Handout.Standing;
import org.plumbline.knowledge.Catalogue;
import org.plumbline.program.Programmed;

/** Handouts, written short. */
final class Paperwork {

    static final Catalogue CATALOGUE = Catalogue.load();
    static final HandoutPress PRESS = new HandoutPress(Pictures.load(CATALOGUE));
    static final String PORTAL = "https://plumbline.example/portal/";
    static final LocalDate BEGIN = LocalDate.of(2026, 11, 26);
    static final Locale SPANISH = Locale.forLanguageTag("es-ES");

    private static final int WEEKS = 6;
    private static final Standing USUAL = new Standing(BEGIN, false, Optional.empty());

    private Paperwork() {}

    static Handout of(Locale locale, Paper paper, List<String> exercises) {
        return of(new Edition(locale, paper), CATALOGUE, exercises, USUAL);
    }

    static Handout standing(Standing standing) {
        return of(new Edition(Locale.UK, Paper.A4), CATALOGUE, List.of("bridge"), standing);
    }

    static Handout of(Edition edition, Catalogue catalogue, List<String> exercises, Standing standing) {
        return new Handout(
                edition,
                "Clínica Espalda & Más",
                PORTAL,
                "Lucía Peña Ibáñez",
                Programmed.of(catalogue, BEGIN, WEEKS, exercises),
                catalogue,
                standing);
    }

    static OpenedPdf printed(Handout handout) {
        return new OpenedPdf(PRESS.pdf(handout));
    }
}
