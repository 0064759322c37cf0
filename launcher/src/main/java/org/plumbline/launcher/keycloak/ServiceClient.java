package org.plumbline.launcher.keycloak;

import tools.jackson.databind.node.ObjectNode;

/**
 * The EAR's own hand at Keycloak: it makes accounts and memberships, and nobody signs in with it.
 *
 * @param id the client id, as in the realm's file
 */
public record ServiceClient(String id, String secret) {
    void applyTo(ObjectNode client) {
        client.put("secret", secret);
    }

    @Override
    public String toString() {
        return id;
    }
}
