package org.plumbline.reasoning;

import java.util.Collection;
import java.util.Objects;
import java.util.Set;

/**
 * What a person comes with.
 *
 * @param redFlags ids of the red flags answered yes
 */
public record Presentation(Findings findings, Background background, Set<String> redFlags) {
    public Presentation {
        Objects.requireNonNull(findings, "findings");
        Objects.requireNonNull(background, "background");
        redFlags = Set.copyOf(redFlags);
    }

    /** Findings with a history and no red flag. */
    public static Presentation of(Findings findings, Background background) {
        return new Presentation(findings, background, Set.of());
    }

    /** The same with these red flags answered yes. */
    public Presentation withRedFlags(Collection<String> yes) {
        return new Presentation(findings, background, Set.copyOf(yes));
    }
}
