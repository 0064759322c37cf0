package org.plumbline.worklist;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.plumbline.assessment.FlaggedAssessment;
import org.plumbline.assessment.Signature;
import org.plumbline.knowledge.Catalogue;
import org.plumbline.program.PausedDays;
import org.plumbline.screening.HeldFlags;

/** The paused days of many patients: whether an assessment pauses them, or what they answered on their phones. */
final class Pauses {

    private final Map<UUID, PausedDays> byPatient;

    private Pauses(Map<UUID, PausedDays> byPatient) {
        this.byPatient = byPatient;
    }

    static Pauses of(Round round, Catalogue catalogue) {
        Map<UUID, List<HeldFlags>> held = Stream.concat(
                        round.flagged().stream()
                                .filter(each -> each.assessment().isSigned())
                                .map(each -> Map.entry(each.patient().id(), held(each))),
                        round.screened().stream()
                                .map(each -> Map.entry(each.patient().id(), each.held())))
                .collect(Collectors.groupingBy(
                        Map.Entry::getKey, Collectors.mapping(Map.Entry::getValue, Collectors.toList())));
        return new Pauses(held.entrySet().stream()
                .collect(Collectors.toMap(
                        Map.Entry::getKey, each -> PausedDays.of(each.getValue(), catalogue, round::dayOf))));
    }

    private static HeldFlags held(FlaggedAssessment flagged) {
        Instant signedAt =
                flagged.assessment().signature().map(Signature::signedAt).orElseThrow();
        return new HeldFlags(signedAt, flagged.replacedAt(), flagged.flags());
    }

    /** The days on which a patient shall do nothing. */
    PausedDays of(UUID patient) {
        return byPatient.getOrDefault(patient, PausedDays.NONE);
    }
}
