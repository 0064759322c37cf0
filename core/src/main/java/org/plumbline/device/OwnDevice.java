package org.plumbline.device;

import java.time.LocalDateTime;

/**
 * A device on which a patient is signed in.
 *
 * @param session Keycloak's session, by which it is signed out
 * @param kind what it was signed in with; empty words where that is not known
 * @param usedAt when it was last used, by the clinic's clocks
 * @param thisOne whether it is the one that asks
 */
public record OwnDevice(String session, BrowserKind kind, LocalDateTime usedAt, boolean thisOne) {}
