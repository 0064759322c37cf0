package org.plumbline.clinic;

import org.plumbline.invitation.Delivery;

/** Says how far an invitation came, and whether the sign-in service knows of an end. */
public final class Deliveries {

    private Deliveries() {}

    /** Says how far an invitation came. */
    public static void tell(Delivery delivery) {
        switch (delivery) {
            case SENT -> Notices.done("layout.done.invited");
            case UNSENT -> Notices.refused("layout.error.unmailed");
            case NOTHING_DONE -> Notices.refused("layout.error.uninvited");
        }
    }

    /** Says that something has ended; and where the sign-in service could not be told, that as well. */
    public static void ended(String key, boolean isTold) {
        Notices.done(key);
        if (!isTold) {
            Notices.refused("layout.error.untold");
        }
    }
}
