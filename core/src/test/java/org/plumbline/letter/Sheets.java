package org.plumbline.letter;

import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.plumbline.handout.Edition;
import org.plumbline.handout.Letterhead;
import org.plumbline.handout.OpenedPdf;
import org.plumbline.handout.Paper;
import org.plumbline.letter.Part.Grid;
import org.plumbline.letter.Part.Row;
import org.plumbline.letter.Sheet.About;
import org.plumbline.letter.Sheet.Signed;

/** Letters, written short. */
final class Sheets {

    static final LocalDate TODAY = LocalDate.of(2026, 11, 26);
    static final LocalDate BORN = LocalDate.of(1980, 2, 29);
    static final Wording USUAL = new Wording(
            "Dr. Peña\nCalle Mayor 1", "Numb since Monday", "Pain since May", "Please see her", Urgency.URGENT);

    private static final LetterPress PRESS = new LetterPress();

    private Sheets() {}

    static Sheet referral(Edition edition, Wording wording) {
        return new Sheet(
                edition,
                new Letterhead("Clínica Espalda & Más", "7a1f5c", Optional.empty()),
                LetterKind.REFERRAL,
                wording,
                new About("Lucía Peña Ibáñez", BORN, Optional.empty()),
                new Signed("Tomás Ríos", TODAY),
                List.of(findings()));
    }

    static Sheet progress(Locale locale, Paper paper) {
        return new Sheet(
                new Edition(locale, paper),
                new Letterhead("Clínica Espalda & Más", Letterhead.OWN_ACCENT, Optional.empty()),
                LetterKind.PROGRESS,
                new Wording("", "", "It went well", "Go on", null),
                new About("Lucía Peña Ibáñez", BORN, Optional.of(new Covered(TODAY.minusDays(55), TODAY))),
                new Signed("Tomás Ríos", TODAY),
                List.of(findings()));
    }

    private static Part findings() {
        return Part.of(
                "Findings",
                List.of("Two of them"),
                new Grid(
                        List.of("Test", "Value"),
                        List.of(new Row("Pelvic tilt", List.of("14°")), new Row("Leg raise", List.of("62°")))));
    }

    static OpenedPdf printed(Sheet sheet) {
        return new OpenedPdf(PRESS.pdf(sheet));
    }
}
