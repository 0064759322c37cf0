package org.plumbline.reasoning;

import java.util.List;

/** Proposed exercises, in the order in which to do them, the stay-active item last. */
public record Proposal(List<ProposedExercise> lines) {
    public Proposal {
        lines = List.copyOf(lines);
    }

    /** How long one session takes, in whole minutes rounded up, without the stay-active item, which has its own time of day. */
    public int minutesPerSession() {
        double minutes = lines.stream()
                .filter(line -> line.dysfunction().isPresent())
                .mapToDouble(ProposedExercise::minutes)
                .sum();
        return (int) Math.ceil(minutes);
    }
}
