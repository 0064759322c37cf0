package org.plumbline.reasoning.course;

import java.util.Locale;
import org.plumbline.knowledge.LightWords;
import org.plumbline.knowledge.PainRule;

/** What a session's pain says about the next one, from the least to the most pressing. */
public enum Light {
    /** The next morning isn't known yet, or there is nothing to compare with. Never green. */
    UNKNOWN,
    GREEN,
    AMBER,
    RED,
    /** Spreading or new leg symptoms, at any score: screen first. */
    STOP;

    /** The more pressing of two. */
    Light orWorse(Light other) {
        return compareTo(other) >= 0 ? this : other;
    }

    /** True when the red-flag questions come before anything else. */
    public boolean screensFirst() {
        return this == RED || this == STOP;
    }

    /** What it is called, asks of the clinician and says to the patient. */
    public LightWords words(PainRule rule) {
        return rule.lights().get(name().toLowerCase(Locale.ROOT));
    }
}
