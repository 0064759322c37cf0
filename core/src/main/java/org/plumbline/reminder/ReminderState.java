package org.plumbline.reminder;

/** What became of the reminder of a day. The names are stored: they may be added to, and never change. */
public enum ReminderState {
    /** The mail waits to be sent, or to be tried again. */
    WAITING,
    /** The mail server has it. */
    SENT,
    /** It did not come: no mail server took it in time, the patient has no account, or no server of ours ran. */
    GIVEN_UP,
    /** There were no exercises on that day, or a pause stood against them. */
    NOTHING_DUE,
    /** The patient had begun already. */
    DONE_ALREADY
}
