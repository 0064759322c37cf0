package org.plumbline.program;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import jakarta.inject.Inject;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.plumbline.container.InContainer;
import org.plumbline.fixture.Entries;
import org.plumbline.fixture.Examinations;
import org.plumbline.fixture.Orders;
import org.plumbline.fixture.Requests;
import org.plumbline.fixture.TeamClinic;
import org.plumbline.fixture.TestClinics;
import org.plumbline.fixture.Visitor;
import org.plumbline.identity.NotAllowed;
import org.plumbline.reasoning.Obstacle;

/** Another patient's program, for this patient's findings; and the library as it stands for this patient. */
class CopyProgramIT extends InContainer {

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
    private CopyProgram copy;

    @Inject
    private BrowseLibrary library;

    private TeamClinic clinic;
    private Visitor ana;
    private UUID from;
    private UUID to;

    @BeforeEach
    void treatTwoPatients() {
        clinic = TeamClinic.of(clinics.open());
        ana = clinic.clinician();
        from = clinic.patient("Emily", "Copied");
        to = clinic.patient("Sofia", "Other");
        clinic.treats(ana, from);
        clinic.treats(ana, to);
    }

    @Test
    void takesTheExercisesWithThisPatientsReasons() {
        UUID program = assigned(from);
        UUID assessment = examinations.confirmed(ana, to, Entries.highHip());

        AppliedTemplate copied = requests.ask(ana, () -> copy.copy(assessment, program));

        assertThat(copied.leftOut()).isEmpty();
        assertThat(copied.lines()).hasSizeGreaterThan(1);
        UUID hypothesis = examinations.hypotheses(ana, assessment).get(0).id();
        assertThat(copied.lines().stream().flatMap(line -> line.hypothesis().stream()))
                .isNotEmpty()
                .containsOnly(hypothesis);
    }

    @Test
    void leavesOutWhatAConditionSpeaksAgainstAndSaysWhich() {
        UUID program = assigned(from);
        UUID assessment = examinations.confirmed(ana, to, Entries.highHipHaving("shoulder-surgery-recent"));

        AppliedTemplate copied = requests.ask(ana, () -> copy.copy(assessment, program));

        assertThat(copied.leftOut()).anySatisfy(left -> {
            assertThat(left.why().kind()).isEqualTo(Obstacle.Kind.CONDITION);
            assertThat(left.why().condition()).isPresent();
        });
    }

    @Test
    void isNobodysWhoDoesNotReachTheOtherPatient() {
        UUID program = assigned(from);
        Visitor stranger = clinic.clinician();
        clinic.treats(stranger, to);
        UUID assessment = examinations.confirmed(stranger, to, Entries.highHip());

        assertThatThrownBy(() -> requests.ask(stranger, () -> copy.copy(assessment, program)))
                .isInstanceOf(NotAllowed.class);
        assertThat(requests.ask(stranger, () -> copy.find("Copied"))).isEmpty();
        assertThat(requests.ask(ana, () -> copy.find("copi")))
                .extracting(CopyProgram.Copyable::program)
                .containsExactly(program);
    }

    @Test
    void saysOfTheWholeLibraryWhatCanBeGivenAndWhyNotTheRest() {
        UUID assessment = examinations.confirmed(ana, to, Entries.highHipHaving("shoulder-surgery-recent"));

        List<LibraryEntry> entries = requests.ask(ana, () -> library.forAssessment(assessment));

        assertThat(entries).hasSizeGreaterThan(50);
        assertThat(entries)
                .allSatisfy(entry -> assertThat(entry.lines().isEmpty())
                        .isEqualTo(entry.against().isPresent()));
        assertThat(entries)
                .anySatisfy(
                        entry -> assertThat(entry.against().map(Obstacle::kind)).contains(Obstacle.Kind.CONDITION));
        assertThat(entries)
                .filteredOn(entry -> entry.exercise().id().equals("side-lying-leg-raise"))
                .singleElement()
                .satisfies(entry -> assertThat(entry.lines()).isNotEmpty());
    }

    private UUID assigned(UUID patient) {
        UUID assessment = examinations.confirmed(ana, patient, Entries.highHip());
        ProgramOrder order = orders.asProposed(ana, assessment);
        return requests.ask(ana, () -> assign.assign(order));
    }
}
