package org.plumbline.caseload;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.plumbline.container.InContainer;
import org.plumbline.fixture.Requests;
import org.plumbline.fixture.TestClinic;
import org.plumbline.fixture.TestClinics;
import org.plumbline.fixture.Treatments;
import org.plumbline.fixture.Visitor;
import org.plumbline.knowledge.Stage;
import org.plumbline.pain.PainRelation;
import org.plumbline.patient.Slice;
import org.plumbline.reasoning.course.Light;

/** What the caseload tells of a patient, as the use cases change it. */
class CaseloadEntriesIT extends InContainer {

    private static final String WHOLE = "select (to_jsonb(e) - 'light' - 'light_on')::text from caseload_entry e"
            + " where tenant_id = ? order by id";

    @Inject
    private TestClinics clinics;

    @Inject
    private Requests requests;

    @Inject
    private Treatments treatments;

    @Inject
    private ViewCaseload caseload;

    private TestClinic clinic;
    private Visitor clinician;
    private Visitor patient;

    @BeforeEach
    void openAClinic() {
        clinic = clinics.open();
        clinician = clinic.clinician();
        patient = clinic.patient();
    }

    @Test
    void knowsNothingOfSomebodyNew() {
        CaseloadRow row = row();
        assertThat(row.examinedOn()).isEmpty();
        assertThat(row.stage()).isEmpty();
        assertThat(row.light()).isEmpty();
        assertThat(row.adherence()).isEmpty();
        assertThat(row.painOfDays(14)).hasSize(14).containsOnly(OptionalInt.empty());
    }

    @Test
    void tellsOfTheExaminationAndTheProgram() {
        treatments.program(clinician, patient);
        CaseloadRow row = row();
        assertThat(row.examinedOn()).contains(today());
        assertThat(row.stage()).contains(Stage.CHRONIC);
        assertThat(row.program()).contains(1);
        assertThat(row.light()).isEmpty();
        assertThat(found(filter(Optional.of("high-hip"), Optional.empty()))).isEqualTo(1);
        assertThat(found(filter(Optional.of("forward-head"), Optional.empty()))).isZero();
    }

    @Test
    void tellsOfPainAndSessionsAndTheirLight() {
        treatments.program(clinician, patient);
        treatments.report(patient, 7, PainRelation.AT_REST);
        assertThat(row().light()).isEmpty();
        treatments.exercise(clinician, patient);
        assertThat(row().light()).contains(Light.UNKNOWN);
        treatments.report(patient, 8, PainRelation.DURING);
        CaseloadRow row = row();
        assertThat(row.light()).contains(Light.RED);
        assertThat(row.pain()).contains(8);
        assertThat(row.painOfDays(14).get(13)).hasValue(8);
        assertThat(row.doneOnDays(14)).endsWith(true);
        assertThat(found(filter(Optional.empty(), Optional.of(Light.RED)))).isEqualTo(1);
        assertThat(found(filter(Optional.empty(), Optional.of(Light.GREEN)))).isZero();
    }

    @Test
    void worksTheLightOutOfWhatWasReportedBeforeTheFirstTick() {
        treatments.program(clinician, patient);
        treatments.report(patient, 9, PainRelation.DURING);
        treatments.exercise(clinician, patient);
        assertThat(row().light()).contains(Light.RED);
    }

    @Test
    void tellsHowMuchWasDoneOfTheLastTwoWeeks() {
        UUID program = treatments.program(clinician, patient);
        LocalDate start = today().minusDays(20);
        clinic.rows().write("update program set starts_on = ? where id = ?", start, program);
        clinic.rows()
                .write(
                        "update caseload_entry set starts_on = ?, days_a_week = 3 where tenant_id = ?",
                        start,
                        clinic.id());
        assertThat(row().adherence()).contains(0);
        List.of(15, 14, 9, 2, 1, 0).forEach(back -> session(program, back));
        // Four of six: neither the day before the two weeks nor today counts.
        assertThat(row().adherence()).contains(67);
        assertThat(banded(AdherenceBand.MIDDLE)).isEqualTo(1);
        assertThat(banded(AdherenceBand.HIGH)).isZero();
    }

    @Test
    void isTheSameWhetherItWasKeptOrFilledInLater() {
        UUID program = treatments.program(clinician, patient);
        for (int back : List.of(40, 31, 3, 12, 12, 0, 1, 33)) {
            session(program, back);
            painAtRest(back % 11, back);
        }
        treatments.report(patient, 10, PainRelation.AFTER);
        clinic.patient("Nobody", "New", null);
        List<String> kept = clinic.rows().texts(WHOLE, clinic.id());
        clinic.rows().write("delete from caseload_entry where tenant_id = ?", clinic.id());
        clinic.rows().write("call fill_caseload()");
        assertThat(clinic.rows().texts(WHOLE, clinic.id())).isEqualTo(kept);
    }

    private void session(UUID program, int daysAgo) {
        clinic.rows()
                .write(
                        "insert into exercise_session (tenant_id, done_on, id, patient_id, program_id)"
                                + " values (?, ?, ?, ?, ?) on conflict do nothing",
                        clinic.id(),
                        today().minusDays(daysAgo),
                        UUID.randomUUID(),
                        patient.id(),
                        program);
    }

    private void painAtRest(int score, int daysAgo) {
        clinic.rows()
                .write(
                        "insert into pain_report (tenant_id, reported_on, id, patient_id, score, region, relation,"
                                + " felt_at, recorded_at) values (?, ?, ?, ?, ?, 'LOWER', 'AT_REST', now(), now())",
                        clinic.id(),
                        today().minusDays(daysAgo),
                        UUID.randomUUID(),
                        patient.id(),
                        score);
    }

    private CaseloadRow row() {
        return requests.ask(clinician, () -> caseload.page(CaseloadQuery.of("clarke"), new Slice(0, 1)))
                .rows()
                .get(0);
    }

    private int found(CaseloadFilter filter) {
        CaseloadQuery query = new CaseloadQuery("", filter, CaseloadOrder.STANDARD);
        return requests.ask(clinician, () -> caseload.page(query, new Slice(0, 20)))
                .total();
    }

    private int banded(AdherenceBand band) {
        return found(new CaseloadFilter(
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                Optional.of(band),
                Optional.empty()));
    }

    private static CaseloadFilter filter(Optional<String> dysfunction, Optional<Light> light) {
        return new CaseloadFilter(
                Optional.empty(), Optional.empty(), dysfunction, light, Optional.empty(), Optional.empty());
    }

    private static LocalDate today() {
        return LocalDate.now(TestClinic.ZONE);
    }
}
