package org.plumbline.figure;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.plumbline.knowledge.Side;
import tools.jackson.databind.JsonNode;

/** Reads what a pose keeps to, given what the pose before it kept to: what is planted stays where it stood. */
final class StanceReader {
    private final Scene scene;

    StanceReader(Scene scene) {
        this.scene = scene;
    }

    /**
     * The stance of the first pose, whose body stands where it says.
     *
     * @param draft the pose
     */
    Stance first(Draft draft) {
        List<Hold> holds = holds(draft);
        if (scene.travel() != 0 || holds.isEmpty()) {
            return walking(holds, draft);
        }
        Hold carrier = holds.get(0);
        return new Stance(Optional.of(placed(carrier, draft)), holds.subList(1, holds.size()), reaches(draft));
    }

    /**
     * The stance of a later pose.
     *
     * @param before the pose before it, in its place
     * @param gone how much of the round has gone since
     */
    Stance next(Draft draft, Key before, double gone) {
        List<Hold> holds = holds(draft).stream()
                .map(hold -> before.place(hold)
                        .map(place -> hold.at(place.minus(new Vec(scene.travel() * gone, 0))))
                        .orElse(hold))
                .toList();
        if (scene.travel() != 0 || holds.isEmpty()) {
            return walking(holds, draft);
        }
        Hold first = holds.get(0);
        Hold carrier = first.place().isPresent() ? first : placed(first, draft);
        return new Stance(Optional.of(carrier), holds.subList(1, holds.size()), reaches(draft));
    }

    /** Who walks on the spot is carried at the height of the first contact, and nowhere else. */
    private Stance walking(List<Hold> holds, Draft draft) {
        Optional<Hold> height =
                holds.stream().findFirst().map(first -> new Hold(first.contact(), first.surface(), Optional.empty()));
        return new Stance(height, holds, reaches(draft));
    }

    private Hold placed(Hold hold, Draft draft) {
        Surface surface = hold.surface();
        if (surface.isFloor()) {
            return hold;
        }
        double clearance = hold.contact().touch().clearance(scene.view(), draft.pose());
        return hold.at(surface.place(draft.at()).plus(surface.normal().times(clearance)));
    }

    private List<Hold> holds(Draft draft) {
        List<Hold> holds = new ArrayList<>();
        for (Map.Entry<String, JsonNode> on : draft.on().properties()) {
            Surface surface = scene.surface(on.getValue().asString()).orElseThrow();
            for (Contact contact : Contact.of(on.getKey())) {
                holds.add(new Hold(contact, surface, Optional.empty()));
            }
        }
        return holds;
    }

    private static Map<Limb, Target> reaches(Draft draft) {
        Map<Limb, Target> reaches = new LinkedHashMap<>();
        for (Map.Entry<String, JsonNode> reach : draft.reach().properties()) {
            Side side = reach.getKey().startsWith("left_") ? Side.LEFT : Side.RIGHT;
            reaches.put(new Limb(reach.getKey().endsWith("_foot"), side), Targets.of(reach.getValue()));
        }
        return reaches;
    }
}
