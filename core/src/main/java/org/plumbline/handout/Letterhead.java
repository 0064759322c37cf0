package org.plumbline.handout;

import java.util.Optional;

/**
 * What stands at the head of all that a clinic prints.
 *
 * @param clinic the clinic's name
 * @param accent its colour, or the product's own: six digits of hexadecimal
 * @param logo its logo, as an address that holds it; nothing where it has none
 */
public record Letterhead(String clinic, String accent, Optional<String> logo) {

    /** The colour of a clinic that has chosen none. */
    public static final String OWN_ACCENT = "0f6e6e";
}
