package org.plumbline.identity.edge;

import java.util.Locale;

/** What is limited; each has its setting {@code plumbline.limits.NAME}. */
public enum Limit {

    /** All requests of one person who is signed in. */
    PERSON,

    /** All requests of one clinic's people together. */
    CLINIC,

    /** All requests from one address of those who aren't signed in. */
    ADDRESS,

    /** Sign-ins that are begun or finished from one address. */
    SIGNIN,

    /** What costs much, of one person: see {@code Costly}. */
    COSTLY;

    String setting() {
        return name().toLowerCase(Locale.ROOT);
    }
}
