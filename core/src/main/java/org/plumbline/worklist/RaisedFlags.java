package org.plumbline.worklist;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.plumbline.assessment.FlaggedAssessment;
import org.plumbline.assessment.Signature;
import org.plumbline.curation.Catalogues;
import org.plumbline.knowledge.Range;
import org.plumbline.reasoning.Gate;

/**
 * Red flags that hold: of a patient's newest signed assessment and of a draft, taken together as everywhere. One that is to be
 * watched waits from when the catalogue has it asked again.
 */
@ApplicationScoped
class RaisedFlags implements WorkSource {

    private final Catalogues catalogues;

    @Inject
    RaisedFlags(Catalogues catalogues) {
        this.catalogues = catalogues;
    }

    RaisedFlags() {
        this(null);
    }

    @Override
    public Stream<WorkEvent> events(Round round) {
        return round.flagged().stream()
                .filter(FlaggedAssessment::isStanding)
                .collect(Collectors.groupingBy(each -> each.patient().id()))
                .values()
                .stream()
                .flatMap(standing -> ofPatient(standing, round));
    }

    private Stream<WorkEvent> ofPatient(List<FlaggedAssessment> standing, Round round) {
        Gate gate = gate(standing);
        return kind(gate).stream()
                .flatMap(kind -> standing.stream()
                        .filter(each -> kind != WorkKind.SECOND_LOOK || isToBeAskedAgain(each, gate, round.now()))
                        .flatMap(each -> events(kind, each, round)));
    }

    private Gate gate(List<FlaggedAssessment> standing) {
        Set<String> flags = standing.stream()
                .map(FlaggedAssessment::flags)
                .flatMap(Collection::stream)
                .collect(Collectors.toSet());
        return Gate.of(catalogues.current(), flags);
    }

    private static Optional<WorkKind> kind(Gate gate) {
        return switch (gate.level()) {
            case EMERGENCY -> Optional.of(WorkKind.EMERGENCY);
            case URGENT -> Optional.of(WorkKind.URGENT_FLAG);
            case WATCH -> Optional.of(WorkKind.SECOND_LOOK);
            case NONE -> Optional.empty();
        };
    }

    /** Counted from the answer; whoever writes a draft is asking right now. */
    private static boolean isToBeAskedAgain(FlaggedAssessment flagged, Gate gate, Instant now) {
        Optional<Duration> pause = gate.words()
                .recheckHours()
                .map(Range::low)
                .map(Double::longValue)
                .map(Duration::ofHours);
        return flagged.assessment()
                .signature()
                .map(Signature::signedAt)
                .flatMap(signed -> pause.map(signed::plus))
                .filter(due -> !due.isAfter(now))
                .isPresent();
    }

    private static Stream<WorkEvent> events(WorkKind kind, FlaggedAssessment flagged, Round round) {
        UUID assessment = flagged.assessment().id();
        LocalDate since = flagged.assessment()
                .signature()
                .map(signature -> round.dayOf(signature.signedAt()))
                .orElse(flagged.assessment().examinedOn());
        return flagged.flags().stream()
                .map(flag -> new WorkEvent(
                        kind,
                        Whom.of(flagged.patient()),
                        WorkEvent.idOf(assessment, flag),
                        since,
                        Optional.of(assessment)));
    }
}
