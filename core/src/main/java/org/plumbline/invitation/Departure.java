package org.plumbline.invitation;

import java.util.Optional;
import java.util.UUID;

/**
 * Somebody who has nothing to do with an application of the clinic any more, as our rows say.
 *
 * @param user the account
 * @param clinic the clinic that they left; nothing where something else holds them there
 */
public record Departure(UUID user, Optional<UUID> clinic) {}
