package org.plumbline.consent;

/** The words that patients agree to. They stand in the portal's bundles, under {@code consent_text}. */
public final class ConsentText {

    /** Goes up with each change of what is agreed to: whoever agreed to less is asked again. */
    public static final int VERSION = 1;

    private ConsentText() {}
}
