package org.plumbline.clinic.letter;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import java.util.UUID;
import org.plumbline.letter.LetterBasis;

/** What the record holds of the patient whom a letter is about; read once for a request. */
@RequestScoped
class LetterData {

    private final LetterWork work;
    private LetterBasis read;

    @Inject
    LetterData(LetterWork work) {
        this.work = work;
    }

    LetterData() {
        this(null);
    }

    LetterBasis of(UUID patient) {
        if (read == null || !read.treatment().patient().id().equals(patient)) {
            read = work.basis(patient);
        }
        return read;
    }
}
