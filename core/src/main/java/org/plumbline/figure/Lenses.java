package org.plumbline.figure;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.plumbline.knowledge.Exercise;
import org.plumbline.knowledge.KnowledgeFile;
import org.plumbline.knowledge.Side;
import tools.jackson.databind.JsonNode;

/** Where on the body each muscle is seen, from each side. */
final class Lenses {
    private final Map<String, KnowledgeFile> muscles;

    Lenses(Map<String, KnowledgeFile> muscles) {
        this.muscles = muscles;
    }

    /**
     * The muscles that an exercise works, as far as they are seen.
     *
     * @param works {@code right}, {@code left} or {@code both}; empty for the right side of an exercise with sides and of a view
     *     from the side, else for both
     */
    List<Lens> of(Exercise exercise, View view, String works) {
        boolean one = exercise.sided() || view.isSide();
        List<Side> sides = switch (works) {
            case "both" -> List.of(Side.LEFT, Side.RIGHT);
            case "left" -> List.of(Side.LEFT);
            case "right" -> List.of(Side.RIGHT);
            default -> one ? List.of(Side.RIGHT) : List.of(Side.LEFT, Side.RIGHT);
        };
        List<Lens> lenses = new ArrayList<>();
        for (String muscle : exercise.muscles()) {
            JsonNode seen =
                    muscles.get(muscle).root().path("seen").path(view.name().toLowerCase(Locale.ROOT));
            for (JsonNode lens : seen) {
                sides.forEach(side -> lenses.add(lens(lens, side)));
            }
        }
        return lenses.stream().distinct().toList();
    }

    private static Lens lens(JsonNode node, Side side) {
        Segment segment = Segment.valueOf(node.path("on").asString().toUpperCase(Locale.ROOT));
        double across = node.path("across").asDouble(0);
        boolean middle = segment.isTrunk() && across == 0;
        return new Lens(
                segment,
                middle ? Side.RIGHT : side,
                new Vec(node.path("from").asDouble(), node.path("to").asDouble()),
                new Vec(across, node.path("thick").asDouble()));
    }
}
