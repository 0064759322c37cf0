package org.plumbline.message;

import java.time.Instant;
import java.util.UUID;

/**
 * In whose thread a message was written, by whom, and when.
 *
 * @param patient whose thread
 * @param member the member who wrote it; null where the patient did
 * @param at when
 */
record Authorship(UUID patient, UUID member, Instant at) {}
