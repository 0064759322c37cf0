package org.plumbline.newsletter;

/** How far an issue has come to one subscriber. */
public enum DeliveryState {
    /** It is to be sent. */
    WAITING,
    /** The mail server has it. */
    SENT,
    /** It was not sent: its reader stopped the newsletter meanwhile, or can't open the portal any more. */
    LEFT_OUT,
    /** The mail server did not take it for three days. */
    GIVEN_UP
}
