package org.plumbline.launcher.keycloak;

import java.net.URI;
import java.util.List;
import org.plumbline.launcher.data.Secrets;

/** Both WARs as Keycloak's clients, and what they do there on their own. */
public record WebClients(WebClient clinic, WebClient portal, ServiceClient accounts) {
    /** The clients at this base address; their secrets are the installation's. */
    public static WebClients at(URI web, Secrets secrets) {
        return new WebClients(
                new WebClient("plumbline-clinic", URI.create(web + "/clinic"), secrets.secret("client.clinic")),
                new WebClient("plumbline-portal", URI.create(web + "/portal"), secrets.secret("client.portal")),
                new ServiceClient("plumbline-accounts", secrets.secret("client.accounts")));
    }

    List<WebClient> both() {
        return List.of(clinic, portal);
    }
}
