package org.plumbline.launcher.keycloak;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.Objects;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ObjectNode;

/** The realm as code: {@code realm.json}, completed with this installation's clients. */
public final class Realm {
    public static final String NAME = "plumbline";

    private static final String FILE = "/realm/realm.json";

    private final ObjectNode representation;

    private Realm(ObjectNode representation) {
        this.representation = representation;
    }

    /** The realm of every installation: no people, no organizations. */
    public static Realm production(WebClients clients) {
        try (InputStream file = Objects.requireNonNull(Realm.class.getResourceAsStream(FILE), FILE)) {
            Realm realm = new Realm((ObjectNode) new JsonMapper().readTree(file));
            SignInFlows.mark(realm.representation);
            clients.both().forEach(client -> client.applyTo(realm.client(client.id())));
            clients.accounts().applyTo(realm.client(clients.accounts().id()));
            return realm;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Keycloak's representation; changes to it change the realm. */
    public ObjectNode representation() {
        return representation;
    }

    ObjectNode client(String id) {
        for (JsonNode client : representation.path("clients")) {
            if (id.equals(client.path("clientId").asString())) {
                return (ObjectNode) client;
            }
        }
        throw new IllegalArgumentException("The realm has no client " + id);
    }
}
