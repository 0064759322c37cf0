package org.plumbline.worklist;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.plumbline.curation.Catalogues;
import org.plumbline.reasoning.Gate;
import org.plumbline.screening.HeldScreening;
import org.plumbline.screening.Screening;

/** Red flags that patients answered yes on their phones: they wait from the moment on in which the answer came. */
@ApplicationScoped
class AnsweredScreens implements WorkSource {

    private final Catalogues catalogues;

    @Inject
    AnsweredScreens(Catalogues catalogues) {
        this.catalogues = catalogues;
    }

    AnsweredScreens() {
        this(null);
    }

    @Override
    public Stream<WorkEvent> events(Round round) {
        return round.screened().stream().filter(HeldScreening::isStanding).flatMap(this::events);
    }

    private Stream<WorkEvent> events(HeldScreening found) {
        Screening screening = found.screening();
        Set<String> flags = screening.flags();
        return kind(Gate.of(catalogues.current(), flags).level()).stream()
                .flatMap(kind -> flags.stream()
                        .map(flag -> WorkEvent.of(
                                kind, found.patient(), WorkEvent.idOf(screening.id(), flag), screening.screenedOn())));
    }

    private static Optional<WorkKind> kind(Gate.Level level) {
        return switch (level) {
            case EMERGENCY -> Optional.of(WorkKind.EMERGENCY);
            case URGENT -> Optional.of(WorkKind.URGENT_FLAG);
            case WATCH, NONE -> Optional.empty();
        };
    }
}
