package org.plumbline.launcher.keycloak;

import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ObjectNode;

/** Brings the realm into a running Keycloak, and keeps its clients in step with this start's addresses and secrets. */
public final class RealmSetup {
    private static final String REALMS = "/realms";
    private static final String CLIENTS = REALMS + "/" + Realm.NAME + "/clients";

    private final Keycloak keycloak;

    public RealmSetup(Keycloak keycloak) {
        this.keycloak = keycloak;
    }

    /** Makes the realm if it's missing; if it's there, its clients follow. */
    public void ensure(Realm realm, WebClients clients) {
        KeycloakAdmin admin = keycloak.admin();
        if (admin.get(REALMS + "/" + Realm.NAME).isEmpty()) {
            admin.post(REALMS, realm.representation());
        } else {
            clients.both().forEach(client -> follow(admin, client));
        }
    }

    private static void follow(KeycloakAdmin admin, WebClient client) {
        JsonNode found =
                admin.get(CLIENTS + "?clientId=" + client.id()).orElseThrow().path(0);
        ObjectNode wanted = found.deepCopy().asObject();
        client.applyTo(wanted);
        if (!wanted.equals(found)) {
            admin.put(CLIENTS + "/" + found.path("id").asString(), wanted);
        }
    }
}
