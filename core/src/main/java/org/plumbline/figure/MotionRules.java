package org.plumbline.figure;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import org.plumbline.knowledge.KnowledgeFile;
import org.plumbline.knowledge.Position;
import org.plumbline.knowledge.Problems;

/** Checks a whole movement, key poses and all between them, and names the line of the pose that is wrong or that it leads to. */
final class MotionRules {
    private static final int STEPS = 8;

    private final Picture picture;
    private final Position position;

    MotionRules(Picture picture) {
        this.picture = picture;
        this.position = picture.exercise().position();
    }

    void check(KnowledgeFile file, Problems problems) {
        List<Key> keys = picture.motion().keys();
        boolean sound = true;
        for (int i = 0; i < keys.size(); i++) {
            List<String> found = new BodyCheck(picture.scene())
                    .of(keys.get(i).body(), keys.get(i).stance(), position);
            String pointer = "/poses/" + i;
            int number = i + 1;
            found.forEach(what -> problems.add(file, pointer, "pose " + number + ": " + what));
            sound &= found.isEmpty();
        }
        for (int i = 0; sound && i < keys.size(); i++) {
            int next = (i + 1) % keys.size();
            between(i)
                    .forEach(what ->
                            problems.add(file, "/poses/" + next, "on the way to pose " + (next + 1) + ": " + what));
        }
    }

    private Set<String> between(int from) {
        Set<String> found = new LinkedHashSet<>();
        for (int step = 1; step < STEPS && found.isEmpty(); step++) {
            double part = (double) step / STEPS;
            found.addAll(new BodyCheck(picture.scene())
                    .of(picture.motion().between(from, part), picture.motion().stance(from, part), position));
        }
        return found;
    }
}
