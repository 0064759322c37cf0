package org.plumbline.handover;

import jakarta.persistence.Embeddable;

/** What a handover did to the care team, so that it can be taken back: it put the one on it, and took the other off. */
@Embeddable
class TeamChange {

    private boolean joined;
    private boolean parted;

    protected TeamChange() {}

    TeamChange(boolean joined, boolean parted) {
        this.joined = joined;
        this.parted = parted;
    }

    boolean joined() {
        return joined;
    }

    boolean parted() {
        return parted;
    }
}
