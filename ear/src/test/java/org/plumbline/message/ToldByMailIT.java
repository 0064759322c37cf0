package org.plumbline.message;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.inject.Inject;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.plumbline.container.InContainer;
import org.plumbline.fixture.TestClinic;
import org.plumbline.fixture.TestClinics;
import org.plumbline.fixture.Visitor;

/** The mail "you have a message". */
class ToldByMailIT extends InContainer {

    @Inject
    private TestClinics clinics;

    @Inject
    private Letters letters;

    private TestClinic clinic;
    private Visitor ana;
    private Visitor emily;

    @BeforeEach
    void openAClinic() {
        clinic = clinics.open();
        ana = clinic.clinician();
        emily = clinic.patient();
    }

    @Test
    void goesToThePatientOnceUntilTheyHaveRead() {
        letters.answer(ana, emily.id(), "How are you?");
        letters.answer(ana, emily.id(), "I forgot: bring your shoes.");
        assertThat(mails()).isEqualTo(1);

        letters.readOwn(emily);
        letters.answer(ana, emily.id(), "See you.");
        assertThat(mails()).isEqualTo(2);
    }

    @Test
    void goesToNobodyWhoCannotOpenThePortal() {
        clinic.rows().write("update patient set user_id = null where id = ?", emily.id());
        letters.answer(ana, emily.id(), "How are you?");
        assertThat(mails()).isZero();

        clinic.rows().write("update patient set user_id = ? where id = ?", UUID.randomUUID(), emily.id());
        letters.answer(ana, emily.id(), "Now you can read it.");
        assertThat(mails()).as("the first of which they can be told").isEqualTo(1);
    }

    @Test
    void goesToNobodyForWhatThePatientWrites() {
        letters.write(emily, "May I swim?");

        assertThat(mails()).isZero();
    }

    private int mails() {
        return clinic.rows()
                .count("select count(*) from outgoing_mail where tenant_id = ? and kind = 'MESSAGE'", clinic.id());
    }
}
