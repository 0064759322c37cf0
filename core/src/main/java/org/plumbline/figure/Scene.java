package org.plumbline.figure;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * Where a picture plays.
 *
 * @param above whether it is seen from above, the body lying in the picture's plane
 * @param travel how far the ground goes back under the body in one round, for who walks on the spot
 */
record Scene(View view, boolean above, double travel, List<Prop> props) {
    Scene {
        props = List.copyOf(props);
    }

    /** What is called so and can be rested on. */
    Optional<Surface> surface(String name) {
        if (name.equals(Surface.GROUND.name())) {
            return Optional.of(above ? Surface.FLOOR : Surface.GROUND);
        }
        return props.stream()
                .filter(prop -> prop.name().equals(name))
                .flatMap(prop -> prop.surface().stream())
                .findFirst();
    }

    /** What nothing goes through. */
    List<Box> boxes() {
        if (above) {
            return List.of();
        }
        List<Box> boxes = new ArrayList<>();
        boxes.add(Box.GROUND);
        props.forEach(prop -> boxes.addAll(prop.boxes(view)));
        return boxes;
    }
}
