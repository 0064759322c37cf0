package org.plumbline.knowledge;

import java.util.List;

/**
 * That an exercise answers one half of a dysfunction's imbalance, and why.
 *
 * @param trained the side to train, relative to the dysfunction: SAME, OPPOSITE or BOTH
 * @param reason one clause for the patient; its side is the trained one
 * @param order the lower, the earlier it is proposed
 */
public record Answer(
        String dysfunction,
        ImbalanceSide imbalance,
        RelativeSide trained,
        Text reason,
        int order,
        List<String> sources) {
    public Answer {
        sources = List.copyOf(sources);
    }
}
