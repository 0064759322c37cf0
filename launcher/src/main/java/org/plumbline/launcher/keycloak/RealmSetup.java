package org.plumbline.launcher.keycloak;

import java.util.function.Consumer;
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
            addMissing(admin, realm.representation());
            clients.both().forEach(client -> follow(admin, client.id(), client::applyTo));
            follow(admin, clients.accounts().id(), clients.accounts()::applyTo);
        }
    }

    /** A realm of an older build gets the clients that it doesn't have; what it has stays as it is. */
    private static void addMissing(KeycloakAdmin admin, ObjectNode realm) {
        ObjectNode parts = realm.objectNode().put("ifResourceExists", "SKIP");
        parts.set("clients", realm.path("clients"));
        parts.set("users", realm.path("users"));
        admin.post(REALMS + "/" + Realm.NAME + "/partialImport", parts);
    }

    private static void follow(KeycloakAdmin admin, String id, Consumer<ObjectNode> change) {
        JsonNode found = admin.get(CLIENTS + "?clientId=" + id).orElseThrow().path(0);
        ObjectNode wanted = found.deepCopy().asObject();
        change.accept(wanted);
        if (!wanted.equals(found)) {
            admin.put(CLIENTS + "/" + found.path("id").asString(), wanted);
        }
    }
}
