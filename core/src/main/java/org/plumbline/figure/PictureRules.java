package org.plumbline.figure;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.plumbline.knowledge.Equipment;
import org.plumbline.knowledge.Exercise;
import org.plumbline.knowledge.KnowledgeFile;
import org.plumbline.knowledge.Problems;
import tools.jackson.databind.JsonNode;

/** What a picture's file must keep to before it can be drawn: what it names is there, and it fits its exercise. */
final class PictureRules {
    private final Map<String, KnowledgeFile> postures;
    private final Problems problems;

    PictureRules(Map<String, KnowledgeFile> postures, Problems problems) {
        this.postures = postures;
        this.problems = problems;
    }

    /** Whether the picture can be read. */
    boolean check(KnowledgeFile file, Exercise exercise) {
        int before = problems.found().size();
        side(file, exercise);
        equipment(file, exercise);
        Scene scene = PictureReader.scene(file.root());
        JsonNode poses = file.root().path("poses");
        for (int i = 0; i < poses.size(); i++) {
            posture(file, "/poses/" + i, poses.get(i));
            surfaces(file, "/poses/" + i, scene);
        }
        arrows(file, poses.size());
        if (!poses.path(0).has("from") && !poses.path(0).has("on")) {
            problems.add(file, "/poses/0", "the first pose says what the body rests on, or names a posture");
        }
        return problems.found().size() == before;
    }

    private void side(KnowledgeFile file, Exercise exercise) {
        if (exercise.sided() && !file.root().has("side")) {
            problems.add(file, "", "the exercise has sides: draw it for the right one and say \"side: right\"");
        }
        if (!exercise.sided() && file.root().has("side")) {
            problems.add(file, "/side", "the exercise has no sides");
        }
    }

    /** What an exercise needs is seen in its picture; a mat may lie anywhere or nowhere. */
    private void equipment(KnowledgeFile file, Exercise exercise) {
        List<Prop> props = PictureReader.scene(file.root()).props();
        for (Equipment needed : exercise.equipment()) {
            if (needed != Equipment.MAT
                    && props.stream().noneMatch(prop -> prop.kind().shows(needed))) {
                problems.add(file, "/props", "the exercise needs a " + Svg.name(needed) + ", the picture has none");
            }
        }
    }

    private void arrows(KnowledgeFile file, int poses) {
        JsonNode arrows = file.root().path("arrows");
        for (int i = 0; i < arrows.size(); i++) {
            if (arrows.get(i).path("from").asInt(1) > poses) {
                problems.add(
                        file,
                        "/arrows/" + i + "/from",
                        "there is no pose " + arrows.get(i).path("from"));
            }
        }
    }

    private void posture(KnowledgeFile file, String pointer, JsonNode pose) {
        if (!pose.has("from")) {
            return;
        }
        KnowledgeFile posture = postures.get(pose.path("from").asString());
        if (posture == null) {
            problems.add(file, pointer + "/from", "there is no posture " + pose.path("from"));
        } else if (!posture.root().path("view").equals(file.root().path("view"))) {
            problems.add(
                    file,
                    pointer + "/from",
                    "this posture is seen from the " + posture.root().path("view"));
        }
    }

    private void surfaces(KnowledgeFile file, String pointer, Scene scene) {
        JsonNode pose = file.root().at(pointer);
        Set<String> names = new LinkedHashSet<>();
        KnowledgeFile posture = postures.get(pose.path("from").asString(""));
        JsonNode on = pose.has("on") || posture == null
                ? pose.path("on")
                : posture.root().path("on");
        on.forEach(name -> names.add(name.asString()));
        for (String name : names) {
            if (scene.surface(name).isEmpty()) {
                problems.add(file, pointer + (pose.has("on") ? "/on" : "/from"), "the picture has no " + name);
            }
        }
    }
}
