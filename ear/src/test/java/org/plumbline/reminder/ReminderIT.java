package org.plumbline.reminder;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import jakarta.inject.Inject;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.plumbline.container.InContainer;
import org.plumbline.fixture.FakeAccounts;
import org.plumbline.fixture.Requests;
import org.plumbline.fixture.TestClinic;
import org.plumbline.fixture.TestClinics;
import org.plumbline.fixture.Treatments;
import org.plumbline.fixture.Visitor;
import org.plumbline.identity.NotAllowed;
import org.plumbline.mail.SendMail;
import org.plumbline.tenancy.TenantWork;

/** Reminders where no mail server answers: who is reminded, of what, and what is told of it. */
class ReminderIT extends InContainer {

    @Inject
    private TestClinics clinics;

    @Inject
    private Requests requests;

    @Inject
    private ViewOwnReminders own;

    @Inject
    private ViewReminders view;

    @Inject
    private SendMail send;

    @Inject
    private TenantWork work;

    @Inject
    private Treatments treatments;

    @Inject
    private Reminded reminded;

    private TestClinic clinic;
    private Visitor ana;
    private Visitor emily;

    @BeforeEach
    void openAClinicWithoutKeycloak() {
        FakeAccounts.empty().goAway();
        clinic = clinics.open();
        ana = clinic.clinician();
        emily = clinic.patient();
    }

    @Test
    void anOlderChoiceIsOver() {
        treatments.program(ana, emily);
        reminded.choose(emily, Reminded.daily());
        reminded.choose(emily, ReminderChoice.OFF);

        assertThat(reminded.remind(emily, 1)).isEmpty();
        assertThat(reminded.remind(emily, 2)).isEmpty();
        assertThat(count("select count(*) from reminder where tenant_id = ?")).isZero();
    }

    @Test
    void nobodyIsRemindedOfNothing() {
        reminded.choose(emily, Reminded.daily());

        assertThat(reminded.remind(emily, 1)).isPresent();

        assertThat(Reminded.state(clinic)).isEqualTo("NOTHING_DUE");
        assertThat(Reminded.mails(clinic)).isZero();
    }

    @Test
    void nobodyIsRemindedOfWhatTheyHaveBegun() {
        treatments.program(ana, emily);
        treatments.exercise(ana, emily);
        reminded.choose(emily, Reminded.daily());

        assertThat(reminded.remind(emily, 1)).isPresent();

        assertThat(Reminded.state(clinic)).isEqualTo("DONE_ALREADY");
        assertThat(Reminded.mails(clinic)).isZero();
    }

    @Test
    void nobodyIsRemindedWhoHasNoAccess() {
        treatments.program(ana, emily);
        reminded.choose(emily, Reminded.daily());
        clinic.rows().write("update patient set user_id = null where tenant_id = ?", clinic.id());

        assertThat(reminded.remind(emily, 1)).isPresent();

        assertThat(count("select count(*) from reminder where tenant_id = ?")).isZero();
    }

    @Test
    void nobodyIsRemindedWhoTookTheirConsentBack() {
        treatments.program(ana, emily);
        reminded.choose(emily, Reminded.daily());
        clinic.rows()
                .write(
                        "insert into consent (tenant_id, id, patient_id, answer, text_version, language, answered_at)"
                                + " values (?, gen_random_uuid(), ?, 'WITHDRAWN', 1, 'en', now())",
                        clinic.id(),
                        emily.id());

        assertThat(reminded.remind(emily, 1)).isPresent();

        assertThat(count("select count(*) from reminder where tenant_id = ?")).isZero();
    }

    @Test
    void waitsWhereNoMailServerAnswersAndIsGivenUpWhenItsTimeHasGone() {
        treatments.program(ana, emily);
        reminded.choose(emily, Reminded.daily());
        reminded.remind(emily, 1);

        assertThat(work.ask(clinic.id(), send::next)).isTrue();
        assertThat(Reminded.state(clinic)).isEqualTo("WAITING");
        assertThat(count("select count(*) from mail_due where tenant_id = ? and due_at > now()"))
                .isEqualTo(1);

        clinic.rows()
                .write(
                        "update outgoing_mail set written_at = now() - interval '5 hours' where tenant_id = ?",
                        clinic.id());
        clinic.rows().write("update mail_due set due_at = now() where tenant_id = ?", clinic.id());
        assertThat(work.ask(clinic.id(), send::next)).isTrue();

        assertThat(requests.ask(ana, () -> view.of(emily.id())).last())
                .singleElement()
                .satisfies(line -> assertThat(line.state()).isEqualTo(ReminderState.GIVEN_UP))
                .satisfies(line -> assertThat(line.settled()).isNotNull());
        assertThat(requests.ask(emily, own::own).last().orElseThrow().state()).isEqualTo(ReminderState.GIVEN_UP);
    }

    @Test
    void isNotTakenForSentWhereTheReaderHasNoAccount() {
        treatments.program(ana, emily);
        reminded.choose(emily, Reminded.daily());
        reminded.remind(emily, 1);
        FakeAccounts.empty();

        assertThat(work.ask(clinic.id(), send::next)).isTrue();

        assertThat(Reminded.state(clinic)).isEqualTo("GIVEN_UP");
    }

    @Test
    void isTheOwnClinicsToSee() {
        reminded.choose(emily, Reminded.daily());
        Visitor stranger = clinics.open().clinician();

        assertThatThrownBy(() -> requests.ask(stranger, () -> view.of(emily.id())))
                .isInstanceOf(NotAllowed.class);
    }

    private int count(String sql) {
        return clinic.rows().count(sql, clinic.id());
    }
}
