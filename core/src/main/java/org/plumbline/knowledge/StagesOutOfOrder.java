package org.plumbline.knowledge;

/** One stage must begin after the other, and both within a year. */
public class StagesOutOfOrder extends IllegalArgumentException {
    private static final long serialVersionUID = 1L;

    StagesOutOfOrder(int subacuteFromDays, int chronicFromDays) {
        super("Stages follow each other within a year: " + subacuteFromDays + ", " + chronicFromDays);
    }
}
