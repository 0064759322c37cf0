package org.plumbline.figure;

import java.util.Optional;

/**
 * A key pose of a movement, in its place.
 *
 * @param body the body
 * @param stance what it keeps to, with the place of each contact
 * @param tempo how long it takes to come here, and to stay
 */
record Key(Skeleton body, Stance stance, Tempo tempo) {

    /** Where this contact is here, if it is one; a flat foot stands on its heel and its toes, too. */
    Optional<Vec> place(Hold hold) {
        Optional<Hold> same = stance.find(hold);
        if (same.isPresent()) {
            return same.get().place();
        }
        Contact contact = hold.contact();
        return switch (contact.touch()) {
            case TOES, HEEL -> on(Touch.FOOT, hold).map(flat -> contact.centre(body));
            case FOOT ->
                on(Touch.TOES, hold)
                        .map(toes -> beside(hold, Touch.TOES, -Body.BALL_FORWARD))
                        .or(() -> on(Touch.HEEL, hold).map(heel -> beside(hold, Touch.HEEL, Body.HEEL_BACK)));
            default -> Optional.empty();
        };
    }

    /** The part of a foot that stands here and belongs to a foot that is flat elsewhere. */
    Optional<Hold> partOf(Hold flat) {
        return flat.contact().touch() == Touch.FOOT
                ? on(Touch.TOES, flat).or(() -> on(Touch.HEEL, flat))
                : Optional.empty();
    }

    private Optional<Hold> on(Touch touch, Hold like) {
        return stance.find(new Hold(new Contact(touch, like.contact().side()), like.surface(), Optional.empty()));
    }

    private Vec beside(Hold hold, Touch part, double along) {
        double forward = body.view().isSide() ? along : 0;
        Vec ankle = body.at(part.spot(), hold.contact().side()).plus(new Vec(forward, 0));
        return hold.surface().touch(ankle, Body.ANKLE_HEIGHT);
    }
}
