package org.plumbline.course;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.inject.Inject;
import java.time.Clock;
import java.util.Locale;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.plumbline.container.InContainer;
import org.plumbline.curation.ViewCatalogue;
import org.plumbline.fixture.Entries;
import org.plumbline.fixture.Examinations;
import org.plumbline.fixture.Orders;
import org.plumbline.fixture.Requests;
import org.plumbline.fixture.TestClinic;
import org.plumbline.fixture.TestClinics;
import org.plumbline.fixture.Visitor;
import org.plumbline.pain.PainEntry;
import org.plumbline.pain.PainRegion;
import org.plumbline.pain.PainRelation;
import org.plumbline.pain.PainScore;
import org.plumbline.pain.RecordPain;
import org.plumbline.program.AssignProgram;
import org.plumbline.program.Program;
import org.plumbline.program.ProgramOrder;
import org.plumbline.program.ViewProgram;
import org.plumbline.reasoning.course.Light;
import org.plumbline.reasoning.course.Trigger;
import org.plumbline.session.RecordExercise;

/** How it goes, from what a patient did and reported. */
class ViewTreatmentIT extends InContainer {

    @Inject
    private TestClinics clinics;

    @Inject
    private Requests requests;

    @Inject
    private Examinations examinations;

    @Inject
    private Orders orders;

    @Inject
    private AssignProgram assign;

    @Inject
    private ViewProgram programs;

    @Inject
    private RecordExercise exercises;

    @Inject
    private RecordPain pain;

    @Inject
    private ViewTreatment view;

    @Inject
    private ViewCatalogue catalogues;

    @Inject
    private Clock clock;

    private Visitor clinician;
    private Visitor patient;

    @BeforeEach
    void assignAProgram() {
        TestClinic clinic = clinics.open();
        clinician = clinic.clinician();
        patient = clinic.patient();
        UUID assessment = examinations.confirmed(clinician, patient.id(), Entries.highHip());
        ProgramOrder order = orders.asProposed(clinician, assessment);
        requests.ask(clinician, () -> assign.assign(order));
    }

    @Test
    void isNeverGreenBeforeTheNextMorning() {
        exercise();
        report(2, PainRelation.DURING, "");

        assertThat(course().lights())
                .singleElement()
                .satisfies(day -> assertThat(day.light()).isEqualTo(Light.UNKNOWN));
        assertThat(course().rescreen()).isEmpty();
    }

    @Test
    void screensFirstWhereANoteWarns() {
        exercise();
        report(2, PainRelation.DURING, "My left foot went numb");
        report(1, PainRelation.AT_REST, "");

        assertThat(course().lights())
                .singleElement()
                .satisfies(day -> assertThat(day.light()).isEqualTo(Light.STOP));
        assertThat(course().rescreen()).containsExactly(Trigger.WORDS);
    }

    @Test
    void offersTheEasierVariantAfterARedSession() {
        exercise();
        report(8, PainRelation.DURING, "");

        Course course = course();
        assertThat(course.newest())
                .hasValueSatisfying(day -> assertThat(day.light()).isEqualTo(Light.RED));
        assertThat(course.progressions())
                .isNotEmpty()
                .allMatch(one -> one.advice().name().equals("REGRESS"));
        assertThat(course.rescreen()).containsExactly(Trigger.PAIN_HIGH);
        assertThat(explained(course)).contains("Catalogue 2-", "Red", "red, offer the easier one");
    }

    private String explained(Course course) {
        return requests.ask(
                clinician, () -> course.explain(catalogues.current()).print(Locale.UK));
    }

    private Course course() {
        return requests.ask(clinician, () -> view.of(patient.id(), ViewTreatment.LEAST_DAYS))
                .course();
    }

    private void exercise() {
        Program program =
                requests.ask(clinician, () -> programs.of(patient.id()).get(0));
        UUID line = program.exercises().get(0).id();
        requests.tell(patient, () -> exercises.done(UUID.randomUUID(), line));
    }

    private void report(int score, PainRelation relation, String note) {
        PainEntry entry = new PainEntry(
                UUID.randomUUID(), new PainScore(score), PainRegion.LOWER, relation, note, clock.instant());
        requests.tell(patient, () -> pain.record(entry));
    }
}
