package org.plumbline.launcher.keycloak;

import java.net.URI;
import tools.jackson.databind.node.ObjectNode;

/**
 * A WAR as Keycloak's client: what of it differs between installations.
 *
 * @param id the client id, as in the realm's file
 * @param root the WAR's address, without a slash at the end
 */
public record WebClient(String id, URI root, String secret) {
    /** Writes secret and addresses into the client's representation; they are exact, never patterns. */
    void applyTo(ObjectNode client) {
        client.put("secret", secret);
        client.put("rootUrl", root.toString());
        client.put("baseUrl", root + "/");
        client.putArray("redirectUris").add(root + "/signin/callback");
        client.putArray("webOrigins");
        client.withObject("/attributes")
                // Keycloak calls it, so it must reach the web at this address.
                .put("backchannel.logout.url", root + "/signout/backchannel")
                .put("post.logout.redirect.uris", root + "/signedout.xhtml##" + root + "/unknown.xhtml");
    }

    @Override
    public String toString() {
        return id + " at " + root;
    }
}
