package org.plumbline.course;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.function.Function;
import org.junit.jupiter.api.Test;
import org.plumbline.knowledge.Catalogue;
import org.plumbline.pain.NewSigns;
import org.plumbline.pain.PainEntry;
import org.plumbline.pain.PainRegion;
import org.plumbline.pain.PainRelation;
import org.plumbline.pain.PainReport;
import org.plumbline.pain.PainScore;
import org.plumbline.reasoning.course.Trigger;

class RescreensTest {

    private static final LocalDate TODAY = LocalDate.of(2028, 2, 29);
    private static final UUID PATIENT = UUID.randomUUID();

    private final Rescreens rescreens = new Rescreens(Catalogue.load());

    @Test
    void asksForAPainOfSevenARiseByTwoWordsALegAndAFall() {
        assertThat(open(at(0, 7, PainRelation.AT_REST))).contains(Trigger.PAIN_HIGH);
        assertThat(open(at(1, 3, PainRelation.AT_REST), at(0, 5, PainRelation.AT_REST)))
                .containsExactly(Trigger.PAIN_RISE);
        assertThat(open(told("my leg is numb", NewSigns.NONE))).contains(Trigger.WORDS);
        assertThat(open(told("", new NewSigns(false, true)))).contains(Trigger.NEW_LEG_SYMPTOMS, Trigger.RED_LIGHT);
        assertThat(open(told("", new NewSigns(true, false)))).contains(Trigger.FALL);
    }

    @Test
    void asksAfterARedSession() {
        assertThat(open(at(0, 6, PainRelation.DURING))).containsExactly(Trigger.RED_LIGHT);
        assertThat(open(at(0, 5, PainRelation.DURING))).isEmpty();
    }

    @Test
    void asksNothingOnAnEverydayReport() {
        assertThat(open(at(1, 4, PainRelation.AT_REST), at(0, 4, PainRelation.AT_REST), at(0, 2, PainRelation.BEFORE)))
                .isEmpty();
    }

    @Test
    void asksNoMoreOnceTheQuestionsWereAnswered() {
        PainReport report = at(0, 9, PainRelation.DURING);
        assertThat(rescreens.open(List.of(report), report.recordedAt(), TODAY)).isEmpty();
        assertThat(rescreens.open(List.of(report), report.recordedAt().minusSeconds(1), TODAY))
                .isNotEmpty();
    }

    @Test
    void forgetsAfterTwoWeeks() {
        assertThat(open(at(14, 9, PainRelation.AT_REST))).isNotEmpty();
        assertThat(open(at(15, 9, PainRelation.AT_REST))).isEmpty();
    }

    private Set<Trigger> open(PainReport... reports) {
        return rescreens.open(List.of(reports), Instant.MIN, TODAY);
    }

    private static PainReport at(int daysAgo, int score, PainRelation relation) {
        return on(
                TODAY.minusDays(daysAgo),
                felt -> new PainEntry(UUID.randomUUID(), new PainScore(score), PainRegion.LOWER, relation, "", felt));
    }

    private static PainReport told(String note, NewSigns signs) {
        return on(
                TODAY,
                felt -> new PainEntry(
                        UUID.randomUUID(),
                        new PainScore(1),
                        PainRegion.LOWER,
                        PainRelation.AT_REST,
                        note,
                        signs,
                        felt));
    }

    private static PainReport on(LocalDate day, Function<Instant, PainEntry> told) {
        Instant felt = day.atTime(12, 0).toInstant(ZoneOffset.UTC);
        return new PainReport(PATIENT, day, told.apply(felt), felt);
    }
}
