package org.plumbline.transfer;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.concurrent.CompletableFuture;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.plumbline.fixture.Entries;
import org.plumbline.fixture.Examinations;
import org.plumbline.fixture.Orders;
import org.plumbline.fixture.TeamClinic;
import org.plumbline.fixture.TestClinic;
import org.plumbline.fixture.Visitor;
import org.plumbline.identity.NotAllowed;
import org.plumbline.program.AssignProgram;
import org.plumbline.program.ProgramOrder;
import org.plumbline.transfer.copy.RecordCopy;

/** A copy of a record goes from one clinic to another, by a code and a date of birth, once. */
class TransferIT extends BetweenClinics {

    @Inject
    private Examinations examinations;

    @Inject
    private Orders orders;

    @Inject
    private AssignProgram assign;

    @Test
    void isOfferedByWhatItHolds() {
        treat();
        Offer offer = open(prepared(), BORN).offer().orElseThrow();
        assertThat(offer.clinic()).isEqualTo("Harbour Clinic");
        assertThat(offer.patient()).isEqualTo("Emily Clarke");
        assertThat(offer.rows()).isEqualTo(new Offer.Rows(1, 1, 1, 0, 0));
        assertThat(offer.known()).isFalse();
    }

    @Test
    void bringsWhatWasSignedAssignedAndReported() {
        treat();
        UUID copied = taken(prepared()).orElseThrow();
        assertThat(copied).isNotEqualTo(patient);
        RecordCopy copy =
                requests.ask(lucia, () -> view.received(copied)).get(0).copy();
        assertThat(copy.assessments()).singleElement().satisfies(each -> {
            assertThat(each.signed().by()).isEqualTo("Ana Ferreira");
            assertThat(each.examined().findings()).hasSize(3);
            assertThat(each.hypotheses()).isNotEmpty();
        });
        assertThat(copy.programs().get(0).exercises()).isNotEmpty();
        assertThat(copy.course().pain().get(0).note()).isEqualTo("worse in the car");
        assertThat(to.rows()
                        .texts(
                                "select given_name || ' ' || family_name || ' ' || birth_date || ' ' || (user_id is null)"
                                        + " from patient where tenant_id = ?",
                                to.id()))
                .containsExactly("Emily Clarke 1984-05-17 true");
    }

    private void treat() {
        UUID assessment = examinations.confirmed(ana, patient, Entries.highHip());
        ProgramOrder order = orders.asProposed(ana, assessment);
        requests.ask(ana, () -> assign.assign(order));
        reportPain(6, "worse in the car");
    }

    @Test
    void tellsBothClinicsAndLeavesTheSendersRecord() {
        TransferCode code = prepared();
        UUID copied = taken(code).orElseThrow();

        assertThat(audited(from, "TRANSFER_PREPARED")).isEqualTo(1);
        assertThat(audited(from, "TRANSFER_TAKEN")).isEqualTo(1);
        assertThat(audited(to, "TRANSFER_RECEIVED")).isEqualTo(1);
        assertThat(requests.ask(ana, () -> view.of(patient))).singleElement().satisfies(sent -> {
            assertThat(sent.state()).isEqualTo(TransferState.TAKEN);
            assertThat(sent.end().clinic()).isEqualTo("Clínica Lomas");
        });
        assertThat(from.rows().texts("select went_to from patient where tenant_id = ?", from.id()))
                .containsExactly("Clínica Lomas");
        assertThat(requests.ask(lucia, () -> view.received(copied))).hasSize(1);
        assertThat(parcels()).as("the sealed copy is gone").isZero();
    }

    @Test
    void isTakenOnceHoweverOftenTheButtonIsPressed() {
        TransferCode code = prepared();
        List<CompletableFuture<Optional<UUID>>> answers = Stream.generate(() ->
                        requests.begin(lucia, () -> transfer.take(new Claim(code, BORN), false)))
                .limit(4)
                .toList();
        assertThat(answers.stream().map(CompletableFuture::join).distinct()).hasSize(1);
        assertThat(answers.get(0).join()).isPresent();
        assertThat(count(to, "patient")).isEqualTo(1);
        assertThat(count(to, "received_record")).isEqualTo(1);
        assertThat(requests.ask(clinics.open().clinician(), () -> transfer.take(new Claim(code, BORN), false)))
                .as("a third clinic")
                .isEmpty();
    }

    @Test
    void isNotTakenByItsOwnClinic() {
        TransferCode code = prepared();
        assertThat(requests.ask(ana, () -> transfer.open(new Claim(code, BORN))))
                .isEqualTo(Opened.NOTHING);
        assertThat(requests.ask(ana, () -> transfer.take(new Claim(code, BORN), false)))
                .isEmpty();
    }

    @Test
    void isAddedToThePatientWhomTheClinicHasAlready() {
        UUID known = to.patient("Emily", "Clarke", UUID.randomUUID());
        TransferCode code = prepared();
        assertThat(open(code, BORN).offer().orElseThrow().known()).isTrue();
        assertThat(requests.ask(lucia, () -> transfer.take(new Claim(code, BORN), true)))
                .contains(known);
        assertThat(count(to, "patient")).isEqualTo(1);
    }

    @Test
    void saysNothingOfAPatientWhomTheMemberDoesNotReach() {
        to.patient("Emily", "Clarke", UUID.randomUUID());
        Visitor outside = TeamClinic.of(to).clinician();
        TransferCode code = prepared();
        assertThat(requests.ask(outside, () -> transfer.open(new Claim(code, BORN)))
                        .offer()
                        .orElseThrow()
                        .known())
                .isFalse();
        UUID copied = requests.ask(outside, () -> transfer.take(new Claim(code, BORN), true))
                .orElseThrow();
        assertThat(requests.ask(outside, () -> view.received(copied)))
                .as("who takes it treats the patient")
                .hasSize(1);
        assertThat(count(to, "patient")).isEqualTo(2);
    }

    @Test
    void needsAConsentOfTodayAtTheLatest() {
        LocalDate tomorrow = LocalDate.now(TestClinic.ZONE).plusDays(1);
        assertThatThrownBy(() -> requests.ask(ana, () -> prepare.prepare(patient, tomorrow)))
                .isInstanceOf(ConsentRefused.class);
        assertThat(count(from, "transfer")).isZero();
    }

    @Test
    void isOutOfReachForWhoIsNotOnTheTeamForAnotherClinicAndForPatients() {
        prepared();
        UUID id = requests.ask(ana, () -> view.of(patient)).get(0).id();
        for (Visitor outside : List.of(TeamClinic.of(from).clinician(), lucia, from.patient())) {
            for (Runnable call : List.<Runnable>of(
                    () -> view.of(patient),
                    () -> view.received(patient),
                    () -> prepare.prepare(patient, BORN),
                    () -> prepare.revoke(id))) {
                assertThatThrownBy(() -> requests.tell(outside, call)).isInstanceOf(NotAllowed.class);
            }
        }
    }
}
