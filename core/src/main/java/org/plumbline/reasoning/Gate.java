package org.plumbline.reasoning;

import java.util.Collection;
import java.util.Collections;
import java.util.EnumSet;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.plumbline.knowledge.Catalogue;
import org.plumbline.knowledge.GateWords;
import org.plumbline.knowledge.Gates;
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

    /** People for whom a targeted program needs a second thought. */
    public enum Group {
        UNDER_18,
        PREGNANCY
    }

    private static final int GROWN_UP = 18;

    private final Catalogue catalogue;
    private final List<RedFlag> raised;
    private final Set<Group> toConsider;
    private final List<RedFlag> askAgain;

    private Gate(Catalogue catalogue, List<RedFlag> raised, Set<Group> toConsider, List<RedFlag> askAgain) {
        this.catalogue = catalogue;
        this.raised = raised;
        this.toConsider = Collections.unmodifiableSet(toConsider);
        this.askAgain = askAgain;
    }

    /**
     * The gate for these answers.
     *
     * @param redFlagsAnsweredYes ids of red flags; repeated ids count once
     * @throws org.plumbline.knowledge.EntryUnknown for an id that the catalogue doesn't have
     */
    public static Gate of(Catalogue catalogue, Collection<String> redFlagsAnsweredYes) {
        redFlagsAnsweredYes.forEach(catalogue::redFlag);
        List<RedFlag> raised = catalogue.redFlags().stream()
                .filter(flag -> redFlagsAnsweredYes.contains(flag.id()))
                .toList();
        return new Gate(catalogue, raised, EnumSet.noneOf(Group.class), List.of());
    }

    /** The same gate for this person: who needs a second thought, and what a medicine makes worth asking again. */
    public Gate about(Demographics person, Background background) {
        Set<Group> groups = EnumSet.noneOf(Group.class);
        if (person.age().isPresent() && person.age().getAsInt() < GROWN_UP) {
            groups.add(Group.UNDER_18);
        }
        if (background.pregnant()) {
            groups.add(Group.PREGNANCY);
        }
        Set<String> flags = new HashSet<>();
        background
                .medications()
                .forEach(one -> flags.addAll(catalogue.terms().medication(one).redFlags()));
        List<RedFlag> again = catalogue.redFlags().stream()
                .filter(flag -> flags.contains(flag.id()) && !raised.contains(flag))
                .toList();
        return new Gate(catalogue, raised, groups, again);
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

    /** What the clinician must have considered before a targeted program. */
    public Set<Group> toConsider() {
        return toConsider;
    }

    /** Red flags answered no, or not yet, that a medicine makes worth asking again. */
    public List<RedFlag> askAgain() {
        return askAgain;
    }

    /** What the gate asks of the clinician and says to the patient. */
    public GateWords words() {
        boolean fracture = level() == Level.URGENT && raised.stream().anyMatch(RedFlag::suspectsFracture);
        Gates all = catalogue.rules().gates();
        return fracture ? all.fracture() : all.of(level());
    }

    /** What a group asks of the clinician and says to the patient. */
    public GateWords wordsOf(Group group) {
        return catalogue.rules().gates().of(group);
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
