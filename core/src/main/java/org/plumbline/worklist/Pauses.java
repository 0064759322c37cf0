package org.plumbline.worklist;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;
import org.plumbline.assessment.FlaggedAssessment;
import org.plumbline.assessment.Signature;
import org.plumbline.knowledge.Catalogue;
import org.plumbline.reasoning.Gate;

/** The days on which red flags shut every exercise out: nothing could be done on them. */
final class Pauses {

    private final Map<UUID, List<Span>> byPatient;

    /** From the signing of an assessment to that of the next one, both days included; with no end while it holds. */
    record Span(LocalDate from, LocalDate to) {

        boolean contains(LocalDate day) {
            return !day.isBefore(from) && !day.isAfter(to);
        }
    }

    Pauses(Map<UUID, List<Span>> byPatient) {
        this.byPatient = byPatient;
    }

    static Pauses of(Round round, Catalogue catalogue) {
        return new Pauses(round.flagged().stream()
                .filter(each -> each.assessment().isSigned())
                .filter(each -> Gate.of(catalogue, each.flags()).blocksEverything())
                .collect(Collectors.groupingBy(
                        each -> each.patient().id(),
                        Collectors.mapping(each -> span(each, round), Collectors.toList()))));
    }

    private static Span span(FlaggedAssessment flagged, Round round) {
        Signature signature = flagged.assessment().signature().orElseThrow();
        return new Span(
                round.dayOf(signature.signedAt()),
                flagged.replacedAt().map(round::dayOf).orElse(LocalDate.MAX));
    }

    /** Whether a patient shall do nothing on a day. */
    boolean isPaused(UUID patient, LocalDate day) {
        return byPatient.getOrDefault(patient, List.of()).stream().anyMatch(span -> span.contains(day));
    }

    /** How many days after a first one, up to a last, a patient could have done something. */
    long openDays(UUID patient, LocalDate first, LocalDate last) {
        return first.plusDays(1)
                .datesUntil(last.plusDays(1))
                .filter(day -> !isPaused(patient, day))
                .count();
    }
}
