package org.plumbline.figure;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.plumbline.knowledge.KnowledgeFile;
import org.plumbline.knowledge.Side;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.JsonNodeFactory;

/** Reads poses, each of which says only what is other than in the one before it, or in the posture that it names. */
final class DraftReader {
    private static final List<Side> BOTH = List.of(Side.RIGHT, Side.LEFT);
    private static final Map<String, List<Side>> PARTS = Map.of(
            "arms", BOTH,
            "right_arm", List.of(Side.RIGHT),
            "left_arm", List.of(Side.LEFT),
            "legs", BOTH,
            "right_leg", List.of(Side.RIGHT),
            "left_leg", List.of(Side.LEFT));
    /** What both sides share comes before what one side has of its own. */
    private static final List<String> ORDER = List.of("arms", "legs", "right_arm", "left_arm", "right_leg", "left_leg");

    private static final Draft BLANK =
            new Draft(Pose.UPRIGHT, 0, JsonNodeFactory.instance.objectNode(), JsonNodeFactory.instance.objectNode());

    private final Map<String, KnowledgeFile> postures;

    DraftReader(Map<String, KnowledgeFile> postures) {
        this.postures = postures;
    }

    /** The pose that a node tells. */
    Draft read(JsonNode node, Draft before) {
        Draft base = before;
        if (node.has("from")) {
            base = read(postures.get(node.path("from").asString()).root(), BLANK);
        }
        return new Draft(
                pose(node, base.pose()),
                node.path("at").asDouble(base.at()),
                node.has("on") ? node.path("on") : base.on(),
                node.has("reach") ? node.path("reach") : base.reach());
    }

    Draft first(JsonNode node) {
        return read(node, BLANK);
    }

    private static Pose pose(JsonNode node, Pose before) {
        Pose pose = before;
        for (Map.Entry<String, JsonNode> value : node.path("spine").properties()) {
            pose = pose.with(joint(value.getKey()), value.getValue().asDouble());
        }
        for (String part : ORDER) {
            for (Map.Entry<String, JsonNode> value : node.path(part).properties()) {
                for (Side side : PARTS.get(part)) {
                    pose = pose.with(
                            joint(value.getKey()), side, value.getValue().asDouble());
                }
            }
        }
        return pose;
    }

    private static Joint joint(String key) {
        return Joint.valueOf(key.toUpperCase(Locale.ROOT));
    }
}
