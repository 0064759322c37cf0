package org.plumbline.program;

import com.github.f4b6a3.uuid.UuidCreator;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.IntStream;
import org.plumbline.program.ProgramRefused.Why;

/**
 * A program as a clinician orders it.
 *
 * @param key made by the sender, the same when it is sent again
 * @param basis the signed assessment and the kind
 * @param period when it is to be done
 * @param lines the exercises, in the order in which they are done; with another dose in later weeks there are two of one
 * @param handover what was said to the patient
 * @param retests when findings are measured again, where it isn't when the catalogue says
 */
public record ProgramOrder(
        UUID key, Basis basis, Period period, List<Prescription> lines, Handover handover, List<RetestOn> retests) {

    private static final int ASKS_WHY_OVER = 6;

    public ProgramOrder {
        lines = List.copyOf(lines);
        retests = List.copyOf(retests);
    }

    /** An order of its own, with retests when the catalogue says. */
    public ProgramOrder(Basis basis, Period period, List<Prescription> lines) {
        this(UuidCreator.getTimeOrderedEpoch(), basis, period, lines, Handover.none(), List.of());
    }

    /** Refuses what no assessment could allow. */
    void check() {
        boolean targeted = basis.kind() == ProgramKind.TARGETED;
        refuseIf(lines.isEmpty(), Why.NO_EXERCISE);
        refuseIf(
                targeted != lines.stream().map(Prescription::hypothesis).anyMatch(Optional::isPresent),
                Why.NO_HYPOTHESIS);
        refuseIf(!basis.hasReason() && (!targeted || exercises() > ASKS_WHY_OVER), Why.NO_REASON);
        refuseIf(meet() || lines.stream().anyMatch(this::isNever), Why.WEEKS);
        refuseIf(!retests.stream().map(RetestOn::day).allMatch(this::isNear), Why.RETEST);
    }

    /** When a hypothesis' finding is measured again, where the order says so. */
    Optional<LocalDate> retestOf(UUID hypothesis) {
        return retests.stream()
                .filter(wish -> wish.hypothesis().equals(hypothesis))
                .map(RetestOn::day)
                .findFirst();
    }

    /** How many exercises it has, each counted once however often its dose changes. */
    private long exercises() {
        return IntStream.range(0, lines.size())
                .filter(i -> lines.subList(0, i).stream().noneMatch(lines.get(i)::isOfTheSame))
                .count();
    }

    /** Whether an exercise has two doses at a time. */
    private boolean meet() {
        return IntStream.range(0, lines.size())
                .anyMatch(i -> lines.subList(0, i).stream()
                        .filter(lines.get(i)::isOfTheSame)
                        .anyMatch(earlier -> weeks(earlier).meet(weeks(lines.get(i)))));
    }

    private boolean isNever(Prescription line) {
        return weeks(line).first() > period.weeks();
    }

    private static Weeks weeks(Prescription line) {
        return line.instruction().weeks();
    }

    private boolean isNear(LocalDate day) {
        return !day.isBefore(period.startsOn())
                && !day.isAfter(period.startsOn().plusWeeks(Period.MOST_WEEKS));
    }

    private static void refuseIf(boolean broken, Why why) {
        if (broken) {
            throw new ProgramRefused(why);
        }
    }
}
