package org.plumbline.consent;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import jakarta.inject.Inject;
import java.util.Locale;
import java.util.Optional;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.plumbline.consent.ConsentStanding.State;
import org.plumbline.container.InContainer;
import org.plumbline.fixture.Requests;
import org.plumbline.fixture.TestClinic;
import org.plumbline.fixture.TestClinics;
import org.plumbline.fixture.Visitor;
import org.plumbline.identity.NotAllowed;
import org.plumbline.identity.Rights;
import org.plumbline.identity.Who;
import org.plumbline.invitation.Departure;
import org.plumbline.session.ViewToday;

/** Whether the portal is open to a patient is what they said last. */
class ConsentIT extends InContainer {

    @Inject
    private TestClinics clinics;

    @Inject
    private Requests requests;

    @Inject
    private ConsentRights gate;

    @Inject
    private AnswerConsent answer;

    @Inject
    private ViewConsent view;

    @Inject
    private LeavePortal leave;

    @Inject
    private ViewToday today;

    private final UUID user = UUID.randomUUID();
    private TestClinic clinic;
    private UUID patient;

    @BeforeEach
    void openAClinicWithAPatient() {
        clinic = clinics.open();
        patient = clinic.patient("Emily", "Clarke", user);
    }

    @Test
    void whoWasNeverAskedIsAskedFirstAndReachesNothingElse() {
        Rights theirs = gate().orElseThrow();

        assertThat(theirs.who()).isEqualTo(Who.ASKED);
        assertThat(theirs.rowId()).isEqualTo(patient);
        Visitor asked = new Visitor(clinic.id(), theirs);
        assertThatThrownBy(() -> requests.ask(asked, () -> today.own())).isInstanceOf(NotAllowed.class);
    }

    @Test
    void opensThePortalOnceAndKeepsWhatWasAgreedTo() {
        Visitor asked = asked();

        assertThat(requests.ask(asked, () -> answer.give(ConsentText.VERSION, Locale.forLanguageTag("es-ES"))))
                .isTrue();
        assertThat(requests.ask(asked, () -> answer.give(ConsentText.VERSION, Locale.UK)))
                .isTrue();

        assertThat(gate()).isEmpty();
        assertThat(rows("answer = 'GIVEN' and language = 'es' and text_version = " + ConsentText.VERSION))
                .isEqualTo(1);
        assertThat(rows("true")).isEqualTo(1);
        assertThat(audited("CONSENT_GIVEN")).isEqualTo(1);
    }

    @Test
    void takesNoAnswerToOtherWords() {
        assertThat(requests.ask(asked(), () -> answer.give(ConsentText.VERSION + 1, Locale.UK)))
                .isFalse();

        assertThat(gate()).isPresent();
        assertThat(rows("true")).isZero();
    }

    @Test
    void asksAgainWhenTheWordsAreOthersByNow() {
        clinic.rows()
                .write(
                        "insert into consent (tenant_id, id, patient_id, answer, text_version, language, answered_at)"
                                + " values (?, gen_random_uuid(), ?, 'GIVEN', ?, 'en', now())",
                        clinic.id(),
                        patient,
                        ConsentText.VERSION + 1);

        assertThat(gate()).isPresent();
        assertThat(seen().state()).isEqualTo(State.OUTDATED);
        assertThat(seen().isWithdrawn()).isFalse();
    }

    @Test
    void isTakenBackAndTheClinicSeesIt() {
        Visitor asked = asked();
        requests.ask(asked, () -> answer.give(ConsentText.VERSION, Locale.UK));
        Visitor admitted = new Visitor(clinic.id(), patientRights(asked));
        requests.tell(admitted, () -> answer.withdraw(Locale.UK));
        requests.tell(admitted, () -> answer.withdraw(Locale.UK));

        assertThat(gate()).isPresent();
        assertThat(seen().state()).isEqualTo(State.WITHDRAWN);
        assertThat(audited("CONSENT_WITHDRAWN")).isEqualTo(1);
        assertThat(rows("true")).isEqualTo(2);
    }

    @Test
    void whoLeavesIsShutOutAndTheRecordStays() {
        Visitor asked = asked();
        requests.ask(asked, () -> answer.give(ConsentText.VERSION, Locale.UK));

        Departure departure = requests.ask(asked, () -> leave.leave(Locale.UK));

        assertThat(departure).isEqualTo(new Departure(user, Optional.of(clinic.id())));
        assertThat(gate()).isEmpty();
        assertThat(seen().state()).isEqualTo(State.LEFT);
        assertThat(clinic.rows()
                        .count("select count(*) from patient where tenant_id = ? and user_id is null", clinic.id()))
                .isEqualTo(1);
        assertThat(audited("PORTAL_LEFT")).isEqualTo(1);
        assertThatThrownBy(() -> requests.ask(asked, () -> leave.leave(Locale.UK)))
                .isInstanceOf(NotAllowed.class);
    }

    @Test
    void staysInItsClinic() {
        TestClinic other = clinics.open();
        other.patient("Emily", "Clarke", user);
        requests.ask(asked(), () -> answer.give(ConsentText.VERSION, Locale.UK));

        assertThat(requests.ask(other.stranger(), () -> gate.of(user))).isPresent();
    }

    private Visitor asked() {
        return new Visitor(clinic.id(), gate().orElseThrow());
    }

    private static Rights patientRights(Visitor asked) {
        Rights theirs = asked.rights();
        return new Rights(Who.PATIENT, theirs.rowId(), theirs.name(), theirs.clinic());
    }

    private Optional<Rights> gate() {
        return requests.ask(clinic.stranger(), () -> gate.of(user));
    }

    private ConsentStanding seen() {
        return requests.ask(clinic.clinician(), () -> view.of(patient));
    }

    private long rows(String condition) {
        return clinic.rows().count("select count(*) from consent where tenant_id = ? and " + condition, clinic.id());
    }

    private long audited(String action) {
        return clinic.rows()
                .count("select count(*) from audit_event where tenant_id = ? and action = ?", clinic.id(), action);
    }
}
