package org.plumbline.worklist;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Stream;
import org.plumbline.curation.Catalogues;
import org.plumbline.session.RunningProgram;
import org.plumbline.session.RunningPrograms;

/** Programs that nothing is done of, and programs that end. One that red flags pause is neither slow nor to be gone on with. */
@ApplicationScoped
class WaitingPrograms implements WorkSource {

    private static final int WEEK = 7;

    private final RunningPrograms programs;
    private final Catalogues catalogues;

    @Inject
    WaitingPrograms(RunningPrograms programs, Catalogues catalogues) {
        this.programs = programs;
        this.catalogues = catalogues;
    }

    WaitingPrograms() {
        this(null, null);
    }

    @Override
    public Stream<WorkEvent> events(Round round) {
        LocalDate today = round.today();
        RunningPrograms.Asked asked = new RunningPrograms.Asked(
                today, today.minusDays(WEEK), today.minusDays(2L * WEEK), today.plusDays(WEEK));
        Pauses pauses = Pauses.of(round, catalogues.current());
        return programs.of(asked, round.reach()).stream()
                .filter(each -> !pauses.of(each.patient().id()).contain(today))
                .flatMap(each -> Stream.concat(quiet(each, pauses, today).stream(), ending(each, asked).stream()));
    }

    private static Optional<WorkEvent> quiet(RunningProgram running, Pauses pauses, LocalDate today) {
        UUID patient = running.patient().id();
        LocalDate since = running.quietSince();
        long days = pauses.of(patient).openDays(since, today);
        if (days < WEEK || !running.program().period().contains(today)) {
            return Optional.empty();
        }
        WorkKind kind = days < 2 * WEEK ? WorkKind.NO_LOG_7 : WorkKind.NO_LOG_14;
        UUID id = WorkEvent.idOf(running.program().id(), since);
        return Optional.of(WorkEvent.of(kind, running.patient(), id, since));
    }

    private static Optional<WorkEvent> ending(RunningProgram running, RunningPrograms.Asked asked) {
        LocalDate end = running.program().period().endsOn();
        return Optional.of(end)
                .filter(day -> !day.isBefore(asked.endFrom()) && !day.isAfter(asked.endTo()))
                .map(day -> WorkEvent.of(
                        WorkKind.PROGRAM_ENDING,
                        running.patient(),
                        WorkEvent.idOf(running.program().id(), day),
                        day));
    }
}
