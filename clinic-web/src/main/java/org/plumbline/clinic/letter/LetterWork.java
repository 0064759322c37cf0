package org.plumbline.clinic.letter;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.UUID;
import org.plumbline.letter.IssueLetter;
import org.plumbline.letter.LetterBasis;
import org.plumbline.letter.LetterEntry;
import org.plumbline.letter.LetterPress;
import org.plumbline.letter.LetterWriter;
import org.plumbline.letter.ProposeLetter;

/** The use cases behind a letter, as the page takes them together. */
@ApplicationScoped
class LetterWork {

    private final ProposeLetter propose;
    private final LetterPress press;
    private final IssueLetter issue;

    @Inject
    LetterWork(ProposeLetter propose, LetterPress press, IssueLetter issue) {
        this.propose = propose;
        this.press = press;
        this.issue = issue;
    }

    LetterWork() {
        this(null, null, null);
    }

    LetterBasis basis(UUID patient) {
        return propose.of(patient);
    }

    /** It is printed between two transactions, of which neither waits for it. */
    void issue(LetterEntry entry, LetterBasis basis) {
        byte[] pdf = press.pdf(new LetterWriter(basis, entry.language()).sheet(entry));
        issue.issue(entry, pdf);
    }
}
