package org.plumbline.launcher.keycloak;

import org.plumbline.launcher.network.Endpoint;
import org.plumbline.launcher.setup.SetUpSignIn;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.JsonNodeFactory;
import tools.jackson.databind.node.ObjectNode;

/**
 * Brings the realm into a running Keycloak, and keeps it in step with the realm's file, and its clients with this start's
 * addresses and secrets.
 */
public final class RealmSetup {
    private static final String REALMS = "/realms";
    private static final String REALM = REALMS + "/" + Realm.NAME;
    private static final String CLIENTS = REALM + "/clients";

    private final Keycloak keycloak;

    public RealmSetup(Keycloak keycloak) {
        this.keycloak = keycloak;
    }

    /** Makes the realm if it's missing; if it's there, it follows the file, and its clients this start. */
    public void ensure(Realm realm, WebClients clients) {
        KeycloakAdmin admin = keycloak.admin();
        if (admin.get(REALM).isEmpty()) {
            admin.post(REALMS, realm.representation());
        } else {
            addMissing(admin, realm.representation());
            new RealmUpdate(admin, REALM, realm.representation()).run();
            clients.both().forEach(client -> follow(admin, realm.client(client.id())));
            follow(admin, realm.client(clients.accounts().id()));
        }
        addSetUp(admin);
    }

    /** Keycloak's own steps are in every realm; ours, that of setting up how one signs in, must be named to it. */
    private static void addSetUp(KeycloakAdmin admin) {
        String steps = REALM + "/authentication";
        if (admin.get(steps + "/required-actions/" + SetUpSignIn.ID).isEmpty()) {
            admin.post(
                    steps + "/register-required-action",
                    JsonNodeFactory.instance
                            .objectNode()
                            .put("providerId", SetUpSignIn.ID)
                            .put("name", "Set up how to sign in"));
        }
    }

    /** Lets Keycloak write its mails to this server, without a password and in clear: one of this machine. */
    public void sendMailTo(Endpoint smtp, String from) {
        KeycloakAdmin admin = keycloak.admin();
        ObjectNode realm = admin.get(REALM).orElseThrow().asObject();
        ObjectNode server = realm.objectNode()
                .put("host", smtp.address())
                .put("port", Integer.toString(smtp.port()))
                .put("from", from)
                .put("fromDisplayName", "Plumbline")
                .put("auth", "false")
                .put("ssl", "false")
                .put("starttls", "false");
        if (!server.equals(realm.path("smtpServer"))) {
            admin.put(REALM, realm.objectNode().set("smtpServer", server));
        }
    }

    /** A realm of an older build gets the clients that it doesn't have; what it has stays as it is. */
    private static void addMissing(KeycloakAdmin admin, ObjectNode realm) {
        ObjectNode parts = realm.objectNode().put("ifResourceExists", "SKIP");
        parts.set("clients", realm.path("clients"));
        parts.set("users", realm.path("users"));
        admin.post(REALM + "/partialImport", parts);
    }

    /** A client has what the file and this start say, and keeps the rest. */
    private static void follow(KeycloakAdmin admin, ObjectNode client) {
        JsonNode found = admin.get(
                        CLIENTS + "?clientId=" + client.path("clientId").asString())
                .orElseThrow()
                .path(0);
        ObjectNode wanted = found.deepCopy().asObject();
        ObjectNode attributes = wanted.withObject("/attributes");
        attributes.setAll(client.withObject("/attributes"));
        wanted.setAll(client);
        wanted.set("attributes", attributes);
        if (!wanted.equals(found)) {
            admin.put(CLIENTS + "/" + found.path("id").asString(), wanted);
        }
    }
}
