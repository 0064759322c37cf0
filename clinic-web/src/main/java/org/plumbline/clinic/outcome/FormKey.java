package org.plumbline.clinic.outcome;

import com.github.f4b6a3.uuid.UuidCreator;
import java.io.Serializable;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.UUID;

/**
 * The key of what one form sends: the same for the same content, so that a second click and the back button make nothing twice,
 * and another for other content.
 */
final class FormKey implements Serializable {

    private static final long serialVersionUID = 1L;

    private final UUID form = UuidCreator.getTimeOrderedEpoch();

    UUID of(Object... content) {
        return UUID.nameUUIDFromBytes((form + Arrays.toString(content)).getBytes(StandardCharsets.UTF_8));
    }
}
