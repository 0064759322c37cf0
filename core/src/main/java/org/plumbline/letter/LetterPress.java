package org.plumbline.letter;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.Locale;
import org.plumbline.handout.Press;
import org.plumbline.text.Stencil;

/** Prints letters. To be asked outside a transaction: no connection waits for a page to be set. */
@ApplicationScoped
public class LetterPress {

    private static final Stencil STENCIL = new Stencil("org/plumbline/letter", "letter.mustache");

    /** A letter as PDF. */
    public byte[] pdf(Sheet sheet) {
        try (Press.Pages pages = Press.set(STENCIL.filled(new LetterView(sheet)))) {
            return pages.pdf();
        }
    }

    /** The name of a letter's file, which says nothing of the patient. */
    public static String file(Letter letter) {
        return Pen.words(Locale.forLanguageTag(letter.language())).say("file." + letter.kind());
    }
}
