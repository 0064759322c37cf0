package org.plumbline.pain;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;

/** What a patient tells besides a number: own words, and what is new. */
@Embeddable
class Told {

    private String note;
    private boolean fall;

    @Column(name = "new_leg_symptoms")
    private boolean leg;

    protected Told() {}

    Told(PainEntry entry) {
        this.note = entry.note();
        this.fall = entry.signs().fall();
        this.leg = entry.signs().leg();
    }

    String note() {
        return note;
    }

    NewSigns signs() {
        return new NewSigns(fall, leg);
    }
}
