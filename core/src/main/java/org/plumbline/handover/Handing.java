package org.plumbline.handover;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import java.util.UUID;

/** Who hands over to whom, with which words. */
@Embeddable
class Handing {

    @Column(name = "from_member")
    private UUID giver;

    @Column(name = "to_member")
    private UUID taker;

    private String note;

    protected Handing() {}

    Handing(UUID from, UUID to, HandoverNote note) {
        this.giver = from;
        this.taker = to;
        this.note = note.words();
    }

    UUID from() {
        return giver;
    }

    UUID to() {
        return taker;
    }

    String note() {
        return note;
    }
}
