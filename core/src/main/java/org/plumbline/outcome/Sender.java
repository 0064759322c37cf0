package org.plumbline.outcome;

import java.util.Optional;
import java.util.UUID;

/**
 * Who gives a score, about whom.
 *
 * @param key of the submission
 * @param patient whom it is about
 * @param member who filled it in; nobody where the patient did
 */
record Sender(UUID key, UUID patient, Optional<UUID> member) {}
