package org.plumbline.reasoning;

import java.util.Collection;
import java.util.List;
import org.plumbline.knowledge.Catalogue;
import org.plumbline.knowledge.RedFlag;
import org.plumbline.knowledge.RedFlagLevel;

/** What the answers to the red-flag questions allow. */
public final class Gate {
    /** The highest level that a raised red flag has. */
    public enum Level {
        NONE,
        WATCH,
        URGENT,
        EMERGENCY
    }

    private final List<RedFlag> raised;

    private Gate(List<RedFlag> raised) {
        this.raised = raised;
    }

    /**
     * The gate for these answers.
     *
     * @param redFlagsAnsweredYes ids of red flags; repeated ids count once
     * @throws org.plumbline.knowledge.EntryUnknown for an id that the catalogue doesn't have
     */
    public static Gate of(Catalogue catalogue, Collection<String> redFlagsAnsweredYes) {
        redFlagsAnsweredYes.forEach(catalogue::redFlag);
        return new Gate(catalogue.redFlags().stream()
                .filter(flag -> redFlagsAnsweredYes.contains(flag.id()))
                .toList());
    }

    public Level level() {
        return raised.stream()
                .map(RedFlag::level)
                .max(RedFlagLevel::compareTo)
                .map(level -> Level.valueOf(level.name()))
                .orElse(Level.NONE);
    }

    /** The red flags answered yes, in the order in which they are asked. */
    public List<RedFlag> raised() {
        return raised;
    }

    /** True for urgent and emergency: no targeted program. */
    public boolean blocksTargetedProgram() {
        return level().compareTo(Level.URGENT) >= 0;
    }

    /** True for an emergency and for a suspected fracture: no exercise at all, not even the gentle one. */
    public boolean blocksEverything() {
        return level() == Level.EMERGENCY || raised.stream().anyMatch(RedFlag::suspectsFracture);
    }
}
