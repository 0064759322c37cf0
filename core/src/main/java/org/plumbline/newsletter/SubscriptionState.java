package org.plumbline.newsletter;

/** How a patient stands to the newsletter. */
public enum SubscriptionState {
    /** They don't get it. */
    NONE,
    /** They asked for it, and have a mail to confirm it. */
    ASKED,
    /** They get it. */
    RUNNING
}
