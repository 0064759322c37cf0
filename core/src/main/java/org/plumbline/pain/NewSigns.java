package org.plumbline.pain;

/**
 * What a patient ticks as new since their last report; with either the red-flag questions are asked again.
 *
 * @param fall a fall or an accident
 * @param leg pain or tingling that spreads into a leg, numbness, weakness
 */
public record NewSigns(boolean fall, boolean leg) {

    /** Nothing new. */
    public static final NewSigns NONE = new NewSigns(false, false);
}
