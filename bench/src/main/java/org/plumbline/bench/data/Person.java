package org.plumbline.bench.data;

import java.util.UUID;

/**
 * A member or a patient of a generated clinic.
 *
 * @param id of their row
 * @param user their id at Keycloak, a token's subject
 */
public record Person(UUID id, UUID user) {}
