package org.plumbline.worklist;

/** What waits, the most urgent kind first. The names are stored: they may be added to, and never change. */
public enum WorkKind {
    /** A red flag asks for help on the same day. */
    EMERGENCY(3),
    /** A red flag asks for a doctor within days. */
    URGENT_FLAG(3),
    /** A patient wrote of a warning sign. */
    STOP_LIGHT(14),
    /** A message that nobody answered has words of a warning sign in it. */
    MESSAGE_WARNING(14),
    /** A session hurt more than is acceptable. */
    RED_LIGHT(14),
    /** A red flag was to be watched, and is to be asked again. */
    SECOND_LOOK(28),
    /** A patient wrote, and nobody answered. */
    MESSAGE(28),
    /** A colleague handed a patient over, and the record was not opened since. */
    HANDED_OVER(28),
    /** A patient comes today, or is seen by video. */
    VISIT(28),
    /** A finding is to be measured again. */
    RETEST(28),
    /** Nothing was done of a program for two weeks. */
    NO_LOG_14(28),
    /** Nothing was done of a program for a week. */
    NO_LOG_7(28),
    /** A program ends, or has ended and no other has begun. */
    PROGRAM_ENDING(28),
    /** Whoever followed an invitation told a wrong date of birth too often: its address is to be looked at. */
    INVITATION_SPENT(28),
    /** An invitation can't be followed: it ran out, or its mail never went out. */
    INVITATION_ENDED(28),
    /** An invitation went out some days ago, and nobody came. */
    INVITATION_WAITING(28);

    /** The longest that anything is done with. */
    static final int LONGEST = 28;

    private final int days;

    WorkKind(int days) {
        this.days = days;
    }

    /**
     * For how many days it is done with: nothing is wiped away for good, and what still stands then waits again. Of red flags
     * it is three, the longest time after which the catalogue has an urgent one asked again.
     */
    public int holds() {
        return days;
    }

    /** Whether it tells of danger: then only who has opened the record can be done with it. */
    public boolean isDanger() {
        return compareTo(RED_LIGHT) <= 0;
    }
}
