package org.plumbline.figure;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import org.plumbline.knowledge.Exercise;
import org.plumbline.knowledge.KnowledgeFile;
import org.plumbline.knowledge.Side;
import tools.jackson.databind.JsonNode;

/** Makes a picture of its file, once {@link PictureRules} has found nothing wrong with it. */
final class PictureReader {
    private static final double TOWARDS = 50;

    private final Map<String, KnowledgeFile> postures;
    private final Lenses lenses;

    PictureReader(Map<String, KnowledgeFile> postures, Lenses lenses) {
        this.postures = postures;
        this.lenses = lenses;
    }

    Picture read(KnowledgeFile file, Exercise exercise) {
        Scene scene = scene(file.root());
        List<Key> keys = keys(file.root(), scene, Tempo.of(exercise));
        int still = Math.min(keys.size(), file.root().path("still").asInt(2)) - 1;
        Picture.Look look = new Picture.Look(
                arrows(file.root()),
                new Picture.Order(
                        names(file.root(), "behind"),
                        before(file.root(), scene, keys.get(0).body().pose())),
                lenses.of(exercise, scene.view(), file.root().path("works").asString("")),
                close(file.root()));
        return new Picture(exercise, scene, new Motion(scene, keys, still), look);
    }

    static Scene scene(JsonNode root) {
        List<Prop> props = new ArrayList<>();
        root.path("props").forEach(prop -> props.add(prop(prop)));
        return new Scene(
                View.valueOf(root.path("view").asString().toUpperCase(Locale.ROOT)),
                root.path("above").asBoolean(false),
                root.path("travel").asDouble(0),
                props);
    }

    private static Prop prop(JsonNode node) {
        PropKind kind = PropKind.valueOf(node.path("kind").asString().toUpperCase(Locale.ROOT));
        JsonNode at = node.path("at");
        Vec foot = at.isNumber() ? new Vec(at.asDouble(), 0) : Targets.place(at);
        List<Target> ends = new ArrayList<>();
        node.path("ends").forEach(end -> ends.add(Targets.of(end)));
        boolean spread = !node.has("at") && (kind == PropKind.MAT || kind == PropKind.WALL);
        double width = spread ? 0 : node.path("width").asDouble(kind.width());
        double height = node.path("height").asDouble(kind.height());
        return new Prop(kind, foot, new Vec(width, height), ends);
    }

    private List<Key> keys(JsonNode root, Scene scene, Tempo dose) {
        DraftReader drafts = new DraftReader(postures);
        StanceReader stances = new StanceReader(scene);
        List<Key> keys = new ArrayList<>();
        Draft draft = null;
        double round = seconds(root, dose);
        for (JsonNode node : root.path("poses")) {
            draft = draft == null ? drafts.first(node) : drafts.read(node, draft);
            Tempo tempo = tempo(node, keys.isEmpty() ? dose.atRest() : dose);
            Stance stance = keys.isEmpty()
                    ? stances.first(draft)
                    : stances.next(draft, keys.get(keys.size() - 1), tempo.move() / round);
            Skeleton body = new Settling(scene.view(), stance).settle(draft.pose());
            keys.add(new Key(body, stance.placed(body), tempo));
        }
        return keys;
    }

    private static double seconds(JsonNode root, Tempo dose) {
        double seconds = 0;
        for (JsonNode node : root.path("poses")) {
            seconds += tempo(node, dose).move();
        }
        return seconds;
    }

    private static Tempo tempo(JsonNode pose, Tempo dose) {
        return new Tempo(
                pose.path("move").asDouble(dose.move()), pose.path("pause").asDouble(dose.pause()));
    }

    private static List<Arrow> arrows(JsonNode root) {
        List<Arrow> arrows = new ArrayList<>();
        for (JsonNode arrow : root.path("arrows")) {
            Target of =
                    Landmark.of(arrow.path("of").asString(), arrow.path("along").asDouble(Double.NaN));
            arrows.add(new Arrow(of.shifted(Targets.place(arrow.path("shift"))), way(arrow)));
        }
        return arrows;
    }

    private static Way way(JsonNode arrow) {
        if (arrow.has("round")) {
            return Way.round(arrow.path("round").asDouble());
        }
        return arrow.has("way")
                ? Way.straight(Targets.place(arrow.path("way")))
                : Way.from(arrow.path("from").asInt(1) - 1);
    }

    private static Optional<Close> close(JsonNode root) {
        JsonNode close = root.path("close");
        return close.isMissingNode()
                ? Optional.empty()
                : Optional.of(new Close(Targets.of(close), close.path("height").asDouble()));
    }

    /** What the file says, and from the front the legs that come towards the viewer. */
    private static Set<String> before(JsonNode root, Scene scene, Pose pose) {
        Set<String> before = names(root, "before");
        if (scene.view() == View.FRONT) {
            if (pose.get(Joint.THIGH_OUT, Side.RIGHT) > TOWARDS) {
                before.add("right_leg");
            }
            if (pose.get(Joint.THIGH_OUT, Side.LEFT) > TOWARDS) {
                before.add("left_leg");
            }
        }
        return before;
    }

    private static Set<String> names(JsonNode root, String field) {
        Set<String> names = new TreeSet<>();
        root.path(field).forEach(name -> names.add(name.asString()));
        return names;
    }
}
