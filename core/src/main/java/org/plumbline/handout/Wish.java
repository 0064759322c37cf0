package org.plumbline.handout;

import java.util.Optional;

/**
 * How somebody wants something printed; what they don't say is as usual in their clinic.
 *
 * @param paper the size of the paper
 * @param language ISO 639: {@code en} or {@code es}; another is as good as none
 */
public record Wish(Optional<Paper> paper, Optional<String> language) {}
