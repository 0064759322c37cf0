package org.plumbline.visit;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import jakarta.inject.Inject;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.CompletableFuture;
import java.util.stream.Stream;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.plumbline.container.InContainer;
import org.plumbline.fixture.Requests;
import org.plumbline.fixture.TeamClinic;
import org.plumbline.fixture.TestClinic;
import org.plumbline.fixture.TestClinics;
import org.plumbline.fixture.Visitor;
import org.plumbline.identity.NotAllowed;
import org.plumbline.tenancy.ChangedMeanwhile;

/** Visits are planned, moved, cancelled and taken up again. */
class VisitsIT extends InContainer {

    @Inject
    private TestClinics clinics;

    @Inject
    private Requests requests;

    @Inject
    private PlanVisit plan;

    @Inject
    private ChangeVisit change;

    @Inject
    private ViewVisits view;

    @Inject
    private ViewOwnVisits own;

    private final LocalDateTime next =
            LocalDate.now(TestClinic.ZONE).plusDays(7).atTime(14, 30);

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
    void areSeenByBothSidesOnTheClinicsClock() {
        UUID id = planned(next);
        assertThat(visits()).singleElement().satisfies(visit -> {
            assertThat(visit.key().id()).isEqualTo(id);
            assertThat(visit.time().at()).isEqualTo(next);
            assertThat(visit.member().name()).isEqualTo("Ana Ferreira");
            assertThat(visit.place()).isEqualTo("Room 2");
        });
        assertThat(requests.ask(emily, own::next))
                .hasValueSatisfying(visit -> assertThat(visit.time().at()).isEqualTo(next));
        assertThat(requests.ask(clinic.patient(), own::next)).isEmpty();
    }

    @Test
    void arePlannedOnceHoweverOftenTheFormComes() {
        UUID key = UUID.randomUUID();
        List<CompletableFuture<UUID>> answers = Stream.generate(
                        () -> requests.begin(ana, () -> plan.plan(key, emily.id(), details(next))))
                .limit(4)
                .toList();
        assertThat(answers.stream().map(CompletableFuture::join).distinct()).hasSize(1);

        requests.tell(ana, () -> plan.plan(key, emily.id(), details(next.plusDays(7))));
        assertThat(visits()).as("the same form with another day").hasSize(2);
        assertThat(audited("VISIT_PLANNED")).isEqualTo(2);
    }

    @Test
    void areMovedUnlessSomebodyElseDidSo() {
        UUID id = planned(next);
        int version = visits().get(0).key().version();
        requests.tell(ana, () -> change.move(id, version, details(next.plusDays(1))));

        assertThat(visits()).extracting(visit -> visit.time().at()).containsExactly(next.plusDays(1));
        assertThatThrownBy(() -> requests.tell(ana, () -> change.move(id, version, details(next))))
                .isInstanceOf(ChangedMeanwhile.class);
        assertThat(audited("VISIT_CHANGED")).isEqualTo(1);
    }

    @Test
    void areCancelledAndTakenUpAgain() {
        UUID id = planned(next);
        requests.tell(ana, () -> change.cancel(id));
        requests.tell(ana, () -> change.cancel(id));
        assertThat(requests.ask(emily, own::next)).isEmpty();
        assertThat(requests.ask(emily, own::planned))
                .as("a calendar learns of it")
                .hasSize(1);
        int version = visits().get(0).key().version();
        assertRefused(
                VisitRefused.Why.CANCELLED, () -> requests.tell(ana, () -> change.move(id, version, details(next))));

        requests.tell(ana, () -> change.takeUp(id));
        requests.tell(ana, () -> change.takeUp(id));
        assertThat(requests.ask(emily, own::next)).isPresent();
        assertThat(audited("VISIT_CANCELLED")).isEqualTo(1);
        assertThat(audited("VISIT_TAKEN_UP")).isEqualTo(1);
    }

    @Test
    void areNeitherOverNorTooFarAhead() {
        assertRefused(VisitRefused.Why.PAST, () -> planned(next.minusDays(8)));
        assertRefused(VisitRefused.Why.TOO_FAR, () -> planned(next.plusYears(2)));
        assertThat(visits()).isEmpty();
    }

    @Test
    void areWithSomebodyOfTheClinic() {
        UUID left = clinic.member(UUID.randomUUID(), false);
        VisitDetails withLeft = new VisitDetails(left, next, 30, new Where("Room 2"));
        assertRefused(
                VisitRefused.Why.MEMBER,
                () -> requests.tell(ana, () -> plan.plan(UUID.randomUUID(), emily.id(), withLeft)));
        VisitDetails withOther = new VisitDetails(clinics.open().clinician().id(), next, 30, new Where("Room 2"));
        assertThatThrownBy(() -> requests.tell(ana, () -> plan.plan(UUID.randomUUID(), emily.id(), withOther)))
                .isInstanceOf(NotAllowed.class);
    }

    @Test
    void areOutOfReachForWhomIsNotOnTheTeamAndForAnotherClinic() {
        UUID id = planned(next);
        for (Visitor outside :
                List.of(TeamClinic.of(clinic).clinician(), clinics.open().clinician(), emily)) {
            for (Runnable call : List.<Runnable>of(
                    () -> view.of(emily.id()),
                    () -> plan.plan(UUID.randomUUID(), emily.id(), details(next)),
                    () -> change.move(id, 1, details(next)),
                    () -> change.cancel(id),
                    () -> change.takeUp(id))) {
                assertThatThrownBy(() -> requests.tell(outside, call)).isInstanceOf(NotAllowed.class);
            }
        }
        assertThat(clinic.rows().count("select count(*) from visit where id = ? and version = 1", id))
                .isEqualTo(1);
    }

    private UUID planned(LocalDateTime at) {
        return requests.ask(ana, () -> plan.plan(UUID.randomUUID(), emily.id(), details(at)));
    }

    private VisitDetails details(LocalDateTime at) {
        return new VisitDetails(ana.id(), at, 30, new Where("Room 2"));
    }

    private List<PlannedVisit> visits() {
        return requests.ask(ana, () -> view.of(emily.id()));
    }

    private static void assertRefused(VisitRefused.Why why, ThrowingCallable call) {
        assertThatThrownBy(call)
                .isInstanceOfSatisfying(
                        VisitRefused.class, refused -> assertThat(refused.why()).isEqualTo(why));
    }

    private int audited(String action) {
        return clinic.rows()
                .count(
                        "select count(*) from audit_event where tenant_id = ? and action = ? and patient_id = ?",
                        clinic.id(),
                        action,
                        emily.id());
    }
}
