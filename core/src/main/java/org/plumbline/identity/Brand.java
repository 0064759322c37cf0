package org.plumbline.identity;

import java.io.Serializable;
import java.util.UUID;

/**
 * How a clinic's own pages are dressed.
 *
 * @param accent the colour of links and buttons, six digits of hexadecimal; empty for the product's own
 * @param logo the id of its logo; null where it has none
 */
public record Brand(String accent, UUID logo) implements Serializable {

    /** The product's own. */
    public static final Brand NONE = new Brand("", null);
}
