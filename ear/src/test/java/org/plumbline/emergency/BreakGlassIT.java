package org.plumbline.emergency;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.plumbline.careteam.ChangeCareTeam;
import org.plumbline.careteam.ViewCareTeam;
import org.plumbline.container.InContainer;
import org.plumbline.fixture.Requests;
import org.plumbline.fixture.TeamClinic;
import org.plumbline.fixture.TestClinics;
import org.plumbline.fixture.Visitor;
import org.plumbline.identity.NotAllowed;
import org.plumbline.patient.PatientDescription;
import org.plumbline.patient.Slice;

class BreakGlassIT extends InContainer {

    private static final LocalDate BORN = LocalDate.of(1984, 5, 17);
    private static final Reason REASON = new Reason("Collapsed in the waiting room");

    @Inject
    private TestClinics clinics;

    @Inject
    private Requests requests;

    @Inject
    private BreakGlass breakGlass;

    @Inject
    private ViewOpenGlass openGlass;

    @Inject
    private ViewBrokenGlass brokenGlass;

    @Inject
    private AcknowledgeGlass acknowledge;

    @Inject
    private ViewCareTeam record;

    @Inject
    private ChangeCareTeam team;

    private TeamClinic clinic;
    private Visitor ana;
    private UUID patient;

    @BeforeEach
    void openAClinicWithAPatientOfNobodys() {
        clinic = TeamClinic.of(clinics.open());
        ana = clinic.clinician();
        patient = clinic.patient("Emily", "Núñez Clarke");
    }

    @Test
    void opensTheOneRecordThatIsDescribed() {
        UUID other = clinic.patient("Oliver", "Other");
        assertRefused(() -> record.of(patient));

        assertThat(tryFor("nunez clarke", null).patient()).contains(patient);

        assertThat(requests.ask(ana, () -> record.of(patient))).isEmpty();
        assertRefused(() -> record.of(other));
        assertThat(requests.ask(ana, openGlass::all))
                .extracting(OpenRecord::patientId)
                .containsExactly(patient);
    }

    @Test
    void keepsWhyAndTellsTheAuditWhichGlassItWas() {
        tryFor("Núñez Clarke", null);
        requests.tell(ana, () -> record.of(patient));

        UUID glass = requests.ask(clinic.admin(), () -> brokenGlass.rows(new Slice(0, 20)))
                .get(0)
                .id();
        assertThat(audited("GLASS_BROKEN", " and subject_id = '" + glass + "' and detail not like '%waiting%'"))
                .isEqualTo(1);
        assertThat(audited("RECORD_VIEWED", " and detail = 'glass=" + glass + "'"))
                .isEqualTo(1);
    }

    @Test
    void closesAgain() {
        tryFor("Núñez Clarke", null);
        clinic.clinic()
                .rows()
                .write(
                        "update broken_glass set broken_at = now() - interval '5 hours', ends_at = now() - interval '1 hour'"
                                + " where tenant_id = ?",
                        clinic.clinic().id());

        assertRefused(() -> record.of(patient));
        assertThat(requests.ask(ana, openGlass::all)).isEmpty();
    }

    @Test
    void opensNoTeam() {
        tryFor("Núñez Clarke", null);

        assertRefused(() -> team.add(patient, ana.id()));
    }

    @Test
    void saysTheSameOfNobodyAndOfTwo() {
        clinic.patient("Ella", "Núñez Clarke");

        assertThat(tryFor("Nobody", null))
                .isEqualTo(tryFor("Núñez Clarke", null))
                .isEqualTo(Outcome.UNMATCHED);
        assertThat(tryFor("Núñez", null)).isEqualTo(Outcome.UNMATCHED);
        assertThat(tryFor("Núñez Clarke", "emily").patient()).contains(patient);
    }

    @Test
    void takesFiveTriesAnHour() {
        for (int i = 0; i < 5; i++) {
            assertThat(tryFor("Nobody", null)).isEqualTo(Outcome.UNMATCHED);
        }

        assertThat(tryFor("Núñez Clarke", null)).isEqualTo(Outcome.LIMITED);
        assertThat(audited("GLASS_REFUSED", "")).isEqualTo(6);
        assertRefused(() -> record.of(patient));
    }

    @Test
    void isShownToTheAdminUntilTheyHaveSeenIt() {
        tryFor("Núñez Clarke", null);
        Visitor admin = clinic.admin();
        List<EmergencyRow> rows = requests.ask(admin, () -> brokenGlass.rows(new Slice(0, 20)));
        assertThat(rows).singleElement().satisfies(row -> {
            assertThat(row.reason()).isEqualTo(REASON.text());
            assertThat(row.patient().name()).isEqualTo("Emily Núñez Clarke");
            assertThat(row.seen()).isFalse();
        });
        assertThat(requests.ask(admin, brokenGlass::countUnseen)).isEqualTo(1);

        requests.tell(admin, () -> acknowledge.seen(rows.get(0).id()));
        requests.tell(admin, () -> acknowledge.seen(rows.get(0).id()));

        assertThat(requests.ask(admin, brokenGlass::countUnseen)).isZero();
        assertThat(requests.ask(admin, brokenGlass::count)).isEqualTo(1);
        assertThat(audited("GLASS_SEEN", "")).isEqualTo(1);
    }

    @Test
    void isNoWayIntoAnotherClinic() {
        TeamClinic.of(clinics.open()).patient("Mia", "Elsewhere");

        assertThat(tryFor("Elsewhere", null)).isEqualTo(Outcome.UNMATCHED);
    }

    @Test
    void isNotThereWhereTheClinicKeepsNoTeams() {
        assertThatThrownBy(() ->
                        requests.ask(clinic.clinic().clinician(), () -> breakGlass.open(claim("Núñez Clarke", null))))
                .isInstanceOf(NotAllowed.class);
    }

    private Outcome tryFor(String family, String given) {
        return requests.ask(ana, () -> breakGlass.open(claim(family, given)));
    }

    private static Claim claim(String family, String given) {
        return new Claim(new PatientDescription(BORN, family, Optional.ofNullable(given)), REASON);
    }

    private int audited(String action, String condition) {
        return clinic.clinic()
                .rows()
                .count(
                        "select count(*) from audit_event where tenant_id = ? and action = ?" + condition,
                        clinic.clinic().id(),
                        action);
    }

    private void assertRefused(Runnable work) {
        assertThatThrownBy(() -> requests.tell(ana, work)).isInstanceOf(NotAllowed.class);
    }
}
