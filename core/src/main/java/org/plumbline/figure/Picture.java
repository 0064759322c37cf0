package org.plumbline.figure;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.plumbline.knowledge.Exercise;

/**
 * An exercise's picture: a body that moves, and what lies around it.
 *
 * <p>That of an exercise with sides is for the right side; for the left it is mirrored.
 */
public final class Picture {
    private final Exercise exercise;
    private final Scene scene;
    private final Motion motion;
    private final Look look;
    private final List<List<Vec>> ways;
    private final Bounds body;
    private final Bounds bounds;

    Picture(Exercise exercise, Scene scene, Motion motion, Look look) {
        this.exercise = exercise;
        this.scene = scene;
        this.motion = motion;
        this.look = look;
        this.ways = new ArrowWays(motion).of(look.arrows());
        this.body = Bounds.of(scene, motion.round());
        this.bounds = look.close().map(close -> close.bounds(motion.end())).orElseGet(() -> body.around(scene, ways));
    }

    /** The exercise that it shows. */
    public Exercise exercise() {
        return exercise;
    }

    Scene scene() {
        return scene;
    }

    Motion motion() {
        return motion;
    }

    /** The places that each arrow goes through. */
    List<List<Vec>> ways() {
        return ways;
    }

    /** What the body takes up, in all of its movement. */
    Bounds body() {
        return body;
    }

    /** What is shown. */
    Bounds bounds() {
        return bounds;
    }

    Look look() {
        return look;
    }

    /** Whether any of the muscles that work is seen: one of the back is not, from the front. */
    boolean showsMuscles() {
        List<Layer> layers = Layer.all(scene.view(), look.order());
        return look.lenses().stream()
                .anyMatch(lens -> layers.stream().anyMatch(layer -> layer.shows(lens, scene.view())));
    }

    /**
     * What is only for the eye.
     *
     * @param arrows the movement's ways, in the picture that stands still; where there are none, that of what goes farthest
     * @param order which limbs are drawn elsewhere than usual
     * @param lenses the muscles that work
     * @param close the part that is shown, where it isn't all
     */
    record Look(List<Arrow> arrows, Order order, List<Lens> lenses, Optional<Close> close) {
        Look {
            arrows = List.copyOf(arrows);
            lenses = List.copyOf(lenses);
        }

        /** The same body without arrows and muscles. */
        Look bare() {
            return new Look(List.of(), order, List.of(), close);
        }
    }

    /**
     * Limbs that are drawn elsewhere than usual.
     *
     * @param behind behind the trunk although they are not the far ones
     * @param before before the trunk although they are not the near ones
     */
    record Order(Set<String> behind, Set<String> before) {
        Order {
            behind = Set.copyOf(behind);
            before = Set.copyOf(before);
        }
    }
}
