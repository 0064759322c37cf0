package org.plumbline.figure;

import tools.jackson.databind.JsonNode;

/** Reads where something reaches to: a place of the picture, or one of the body. */
final class Targets {
    private Targets() {}

    static Target of(JsonNode node) {
        Vec shift = place(node.path("shift"));
        if (node.has("at")) {
            Vec place = place(node.path("at"));
            return body -> place;
        }
        Target on = Landmark.of(node.path("on").asString(), node.path("along").asDouble(Double.NaN));
        return on.shifted(shift);
    }

    /** Two numbers; the middle where there are none. */
    static Vec place(JsonNode node) {
        return new Vec(node.path(0).asDouble(0), node.path(1).asDouble(0));
    }
}
