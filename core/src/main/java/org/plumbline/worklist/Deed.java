package org.plumbline.worklist;

import java.time.Instant;
import java.util.UUID;

/**
 * Something that was marked as done today.
 *
 * @param id by which it is taken back
 * @param kind what it was
 * @param patient the patient's id
 * @param name family name, given name
 * @param at when
 */
public record Deed(UUID id, WorkKind kind, UUID patient, String name, Instant at) {}
