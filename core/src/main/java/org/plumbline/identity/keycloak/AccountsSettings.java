package org.plumbline.identity.keycloak;

import java.net.URI;
import org.eclipse.microprofile.config.Config;

/**
 * How we reach Keycloak's admin API.
 *
 * @param realm the realm's address, which is its tokens' issuer too: {@code https://…/realms/plumbline}
 * @param client the client whose service account we are
 * @param secret that client's secret
 */
public record AccountsSettings(URI realm, String client, String secret) {

    static AccountsSettings of(Config config) {
        return new AccountsSettings(
                config.getOptionalValue("plumbline.accounts.realm", URI.class)
                        .orElseGet(() -> config.getValue("plumbline.oidc.issuer", URI.class)),
                config.getValue("plumbline.oidc.accounts.id", String.class),
                config.getValue("plumbline.oidc.accounts.secret", String.class));
    }

    URI tokens() {
        return URI.create(realm + "/protocol/openid-connect/token");
    }

    /** The address of a resource of the realm in the admin API. */
    URI resource(String path) {
        return URI.create(realm.toString().replaceFirst("/realms/([^/]+)/?$", "/admin/realms/$1") + path);
    }

    @Override
    public String toString() {
        return client + " at " + realm;
    }
}
