package org.plumbline.pain;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.CompletableFuture;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.plumbline.container.InContainer;
import org.plumbline.fixture.Requests;
import org.plumbline.fixture.TestClinic;
import org.plumbline.fixture.TestClinics;
import org.plumbline.fixture.Visitor;
import org.plumbline.identity.NotAllowed;
import org.plumbline.submission.EntryRefused;

class RecordPainIT extends InContainer {

    @Inject
    private TestClinics clinics;

    @Inject
    private Requests requests;

    @Inject
    private RecordPain record;

    @Inject
    private ViewPain view;

    @Inject
    private Clock clock;

    private TestClinic clinic;
    private Visitor patient;

    @BeforeEach
    void openAClinic() {
        clinic = clinics.open();
        patient = clinic.patient();
    }

    @Test
    void isSeenByThePatientAndTheClinician() {
        recorded(patient, entry(7, clock.instant()));

        assertThat(requests.ask(patient, () -> view.own(7))).singleElement().satisfies(report -> {
            assertThat(report.score()).isEqualTo(new PainScore(7));
            assertThat(report.region()).isEqualTo(PainRegion.LOWER);
            assertThat(report.relation()).isEqualTo(PainRelation.AFTER);
            assertThat(report.note()).isEqualTo("after the garden");
        });
        assertThat(requests.ask(clinic.clinician(), () -> view.of(patient.id(), 7)))
                .hasSize(1);
        assertThat(requests.ask(clinic.patient(), () -> view.own(7))).isEmpty();
    }

    @Test
    void recordsWhatIsSentTwiceOnce() {
        PainEntry entry = entry(3, clock.instant());
        UUID first = recorded(patient, entry);

        assertThat(recorded(patient, entry)).isEqualTo(first);
        assertThat(rows()).isEqualTo(1);
    }

    @Test
    void recordsWhatIsSentTwiceAtTheSameTimeOnce() {
        PainEntry entry = entry(3, clock.instant());
        List<CompletableFuture<UUID>> answers = Stream.generate(
                        () -> requests.begin(patient, () -> record.record(entry)))
                .limit(6)
                .toList();

        assertThat(answers.stream().map(CompletableFuture::join).distinct()).hasSize(1);
        assertThat(rows()).isEqualTo(1);
    }

    @Test
    void refusesAnotherPatientsKey() {
        PainEntry entry = entry(3, clock.instant());
        recorded(patient, entry);

        assertThatThrownBy(() -> recorded(clinic.patient(), entry)).isInstanceOf(NotAllowed.class);
        assertThat(rows()).isEqualTo(1);
    }

    @Test
    void takesTheSameKeyOfAnotherClinicForAnother() {
        PainEntry entry = entry(3, clock.instant());
        UUID first = recorded(patient, entry);

        assertThat(recorded(clinics.open().patient(), entry)).isNotEqualTo(first);
    }

    @Test
    void belongsToTheDayOnWhichItWasFelt() {
        recorded(patient, entry(3, clock.instant().minus(Duration.ofDays(3))));

        assertThat(requests.ask(patient, () -> view.own(7)))
                .extracting(PainReport::reportedOn)
                .containsExactly(LocalDate.now(TestClinic.ZONE).minusDays(3));
    }

    @Test
    void isOfTodayWhereAClockIsALittleAhead() {
        recorded(patient, entry(3, clock.instant().plusSeconds(60)));

        assertThat(requests.ask(patient, () -> view.own(7)))
                .extracting(PainReport::reportedOn)
                .containsExactly(LocalDate.now(TestClinic.ZONE));
    }

    @Test
    void isNeverOfTheFutureNorOfLongAgo() {
        for (Duration away : List.of(Duration.ofHours(1), Duration.ofDays(-16), Duration.ofDays(-365))) {
            PainEntry entry = entry(3, clock.instant().plus(away));
            assertThatThrownBy(() -> recorded(patient, entry)).isInstanceOf(EntryRefused.class);
        }
        assertThat(requests.ask(patient, () -> view.own(400))).isEmpty();
    }

    private UUID recorded(Visitor somebody, PainEntry entry) {
        return requests.ask(somebody, () -> record.record(entry));
    }

    private static PainEntry entry(int score, Instant felt) {
        return new PainEntry(
                UUID.randomUUID(),
                new PainScore(score),
                PainRegion.LOWER,
                PainRelation.AFTER,
                "after the garden",
                felt);
    }

    private int rows() {
        return clinics.rows().count("select count(*) from pain_report where tenant_id = ?", clinic.id());
    }
}
