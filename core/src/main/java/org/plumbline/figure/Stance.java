package org.plumbline.figure;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * What a pose keeps to: the contact that carries the body, the others, and what its limbs reach for.
 *
 * @param carrier the contact whose place says where the body is; empty where the pose itself says it
 */
record Stance(Optional<Hold> carrier, List<Hold> others, Map<Limb, Target> reaches) {
    Stance {
        others = List.copyOf(others);
        reaches = new LinkedHashMap<>(reaches);
    }

    /** Each contact once. */
    List<Hold> holds() {
        return Stream.concat(
                        carrier.stream().filter(first -> find(first, others).isEmpty()), others.stream())
                .toList();
    }

    /** The same contact on the same surface here. */
    Optional<Hold> find(Hold hold) {
        return find(hold, holds());
    }

    private static Optional<Hold> find(Hold hold, List<Hold> among) {
        return among.stream()
                .filter(one -> one.contact().equals(hold.contact()))
                .filter(one -> one.surface().equals(hold.surface()))
                .findFirst();
    }

    /** The same with each contact where it is now. */
    Stance placed(Skeleton body) {
        return new Stance(
                carrier.map(hold -> hold.at(hold.contact().centre(body))),
                others.stream()
                        .map(hold -> hold.at(hold.contact().centre(body)))
                        .toList(),
                reaches);
    }
}
