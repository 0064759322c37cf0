package org.plumbline.handover;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import jakarta.inject.Inject;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.concurrent.CompletableFuture;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.plumbline.careteam.ViewCareTeam;
import org.plumbline.container.InContainer;
import org.plumbline.fixture.Requests;
import org.plumbline.fixture.TeamClinic;
import org.plumbline.fixture.TestClinics;
import org.plumbline.fixture.Visitor;
import org.plumbline.identity.NotAllowed;
import org.plumbline.worklist.ViewWorklist;
import org.plumbline.worklist.WorkItem;
import org.plumbline.worklist.WorkKind;

/** Patients are handed over, found on the colleague's start page, and taken back. */
class HandoverIT extends InContainer {

    @Inject
    private TestClinics clinics;

    @Inject
    private Requests requests;

    @Inject
    private HandOverPatient handOver;

    @Inject
    private TakeBackHandover takeBack;

    @Inject
    private ViewHandovers view;

    @Inject
    private ViewCareTeam team;

    @Inject
    private ViewWorklist worklist;

    private TeamClinic clinic;
    private Visitor ana;
    private Visitor ben;
    private UUID patient;

    @BeforeEach
    void treatAPatient() {
        clinic = TeamClinic.of(clinics.open());
        ana = clinic.clinician();
        ben = clinic.clinician();
        patient = clinic.patient("Emily", "Clarke");
        clinic.treats(ana, patient);
    }

    @Test
    void changeWhoReachesTheRecord() {
        assertRefused(() -> requests.ask(ben, () -> team.of(patient)));
        handOver(UUID.randomUUID(), false);

        assertThat(requests.ask(ben, () -> team.of(patient)))
                .extracting(each -> each.id())
                .containsExactly(ben.id());
        assertRefused(() -> requests.ask(ana, () -> team.of(patient)));
        assertThat(audited("PATIENT_HANDED_OVER")).isEqualTo(1);
        assertThat(audited("CARE_TEAM_JOINED")).isEqualTo(1);
        assertThat(audited("CARE_TEAM_LEFT")).isEqualTo(1);
    }

    @Test
    void leaveWhoStaysOnTheTeam() {
        handOver(UUID.randomUUID(), true);
        assertThat(requests.ask(ana, () -> team.of(patient))).hasSize(2);
    }

    @Test
    void areMadeOnceHoweverOftenTheFormComes() {
        UUID key = UUID.randomUUID();
        List<CompletableFuture<UUID>> answers = Stream.generate(() ->
                        requests.begin(ana, () -> handOver.to(key, patient, colleague(ben, false))))
                .limit(4)
                .toList();
        assertThat(answers.stream().map(CompletableFuture::join).distinct()).hasSize(1);
        assertThat(audited("PATIENT_HANDED_OVER")).isEqualTo(1);
    }

    @Test
    void waitForTheColleagueUntilTheRecordIsOpened() {
        handOver(UUID.randomUUID(), true);
        assertThat(waiting(ana)).isEmpty();
        assertThat(waiting(ben)).singleElement().satisfies(item -> {
            assertThat(item.patient()).isEqualTo(patient);
            assertThat(item.by()).contains("Ana Ferreira");
        });

        requests.ask(ben, () -> team.of(patient));
        assertThat(waiting(ben)).as("opened").isEmpty();
    }

    @Test
    void areTakenBackByWhoMadeThem() {
        UUID id = handOver(UUID.randomUUID(), false);
        assertRefused(() -> requests.tell(ben, () -> takeBack.undo(id)));
        assertThat(requests.ask(ana, view::today)).extracting(HandedOver::id).containsExactly(id);

        requests.tell(ana, () -> takeBack.undo(id));
        requests.tell(ana, () -> takeBack.undo(id));

        assertThat(requests.ask(ana, () -> team.of(patient)))
                .extracting(each -> each.id())
                .containsExactly(ana.id());
        assertRefused(() -> requests.ask(ben, () -> team.of(patient)));
        assertThat(waiting(ben)).isEmpty();
        assertThat(requests.ask(ana, view::today)).isEmpty();
        assertThat(audited("HANDOVER_UNDONE")).isEqualTo(1);
    }

    @Test
    void areNotTakenBackOnAnotherDay() {
        UUID id = handOver(UUID.randomUUID(), false);
        clinic.clinic()
                .rows()
                .write(
                        "update handover set handed_on = handed_on - 1 where tenant_id = ?",
                        clinic.clinic().id());
        assertThatThrownBy(() -> requests.tell(ana, () -> takeBack.undo(id))).isInstanceOf(TooLateToTakeBack.class);
    }

    @Test
    void goToSomebodyElseOfTheClinic() {
        assertThatThrownBy(() ->
                        requests.ask(ana, () -> handOver.to(UUID.randomUUID(), patient, colleague(ana, false))))
                .as("oneself")
                .isInstanceOf(HandoverRefused.class);
        UUID gone = clinic.clinic().member(UUID.randomUUID(), false);
        HandOverPatient.Colleague toGone = new HandOverPatient.Colleague(gone, new HandoverNote(""), false);
        assertThatThrownBy(() -> requests.ask(ana, () -> handOver.to(UUID.randomUUID(), patient, toGone)))
                .isInstanceOf(HandoverRefused.class);
        Visitor stranger = TeamClinic.of(clinics.open()).clinician();
        assertRefused(() ->
                requests.ask(ana, () -> handOver.to(UUID.randomUUID(), patient, colleague(stranger, false))));
    }

    @Test
    void areOutOfReachForWhoIsNotOnTheTeamAndForAnotherClinic() {
        for (Visitor outside : List.of(ben, TeamClinic.of(clinics.open()).clinician())) {
            assertRefused(() ->
                    requests.ask(outside, () -> handOver.to(UUID.randomUUID(), patient, colleague(outside, false))));
            assertRefused(() -> requests.ask(outside, () -> view.of(patient)));
        }
    }

    private UUID handOver(UUID key, boolean stays) {
        return requests.ask(ana, () -> handOver.to(key, patient, colleague(ben, stays)));
    }

    private static HandOverPatient.Colleague colleague(Visitor member, boolean stays) {
        return new HandOverPatient.Colleague(member.id(), new HandoverNote("Retest on Monday"), stays);
    }

    private List<WorkItem> waiting(Visitor member) {
        return requests.ask(member, () -> worklist.today(Optional.of(WorkKind.HANDED_OVER), 10))
                .items();
    }

    private static void assertRefused(Runnable call) {
        assertThatThrownBy(call::run).isInstanceOf(NotAllowed.class);
    }

    private int audited(String action) {
        return clinic.clinic()
                .rows()
                .count(
                        "select count(*) from audit_event where tenant_id = ? and action = ?",
                        clinic.clinic().id(),
                        action);
    }
}
