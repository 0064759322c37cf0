package org.plumbline.figure;

import java.util.Optional;

/**
 * A contact that a pose keeps.
 *
 * @param place where it must stay; empty where the pose itself says where on the surface
 */
record Hold(Contact contact, Surface surface, Optional<Vec> place) {
    Hold at(Vec where) {
        return new Hold(contact, surface, Optional.of(where));
    }

    /** How far it is off the surface; negative inside. */
    double gap(Skeleton skeleton) {
        return surface.gap(contact.centre(skeleton), clearance(skeleton));
    }

    /** Where the contact's spot has to be. */
    Vec target(Skeleton skeleton) {
        return place.orElseGet(() -> surface.touch(contact.centre(skeleton), clearance(skeleton)));
    }

    private double clearance(Skeleton skeleton) {
        return contact.touch().clearance(skeleton.view(), skeleton.pose());
    }
}
