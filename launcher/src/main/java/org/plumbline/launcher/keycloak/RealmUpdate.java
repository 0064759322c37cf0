package org.plumbline.launcher.keycloak;

import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.StreamSupport;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ObjectNode;

/**
 * Brings a realm of an older build up to date with the realm's file: its settings, policies, required actions, user
 * profile, and the steps of signing in. People, their credentials, clinics and keys stay as they are, and so does what the
 * file doesn't name.
 */
final class RealmUpdate {
    /** Not settings but things of their own; those that are followed have their own way here. */
    private static final Set<String> PARTS = Set.of(
            "clients",
            "clientScopes",
            "users",
            "organizations",
            "components",
            "requiredActions",
            "authenticationFlows",
            "authenticatorConfig");

    private static final String PROFILE = "kc.user.profile.config";

    private final KeycloakAdmin admin;
    private final String path;
    private final ObjectNode realm;

    RealmUpdate(KeycloakAdmin admin, String path, ObjectNode realm) {
        this.admin = admin;
        this.path = path;
        this.realm = realm;
    }

    void run() {
        new SignInFlows(admin, path, realm).follow();
        ObjectNode settings = realm.deepCopy();
        settings.remove(PARTS);
        admin.put(path, settings);
        realm.path("requiredActions")
                .forEach(action -> admin.put(
                        path + "/authentication/required-actions/"
                                + action.path("alias").asString(),
                        action));
        followProfile();
        followMappers();
    }

    private void followProfile() {
        realm.path("components")
                .path("org.keycloak.userprofile.UserProfileProvider")
                .forEach(provider -> admin.put(
                        path + "/users/profile",
                        KeycloakAdmin.read(
                                provider.path("config").path(PROFILE).path(0).asString())));
    }

    /** What tokens say is added where it is missing. */
    private void followMappers() {
        Map<String, JsonNode> there = byName(admin.get(path + "/client-scopes").orElseThrow());
        byName(realm.path("clientScopes")).forEach((name, scope) -> {
            if (!there.containsKey(name)) {
                admin.post(path + "/client-scopes", scope);
                return;
            }
            JsonNode found = there.get(name);
            Map<String, JsonNode> mappers = byName(found.path("protocolMappers"));
            byName(scope.path("protocolMappers")).forEach((mapper, content) -> {
                if (!mappers.containsKey(mapper)) {
                    admin.post(
                            path + "/client-scopes/" + found.path("id").asString() + "/protocol-mappers/models",
                            content);
                }
            });
        });
    }

    private static Map<String, JsonNode> byName(JsonNode array) {
        return StreamSupport.stream(array.spliterator(), false)
                .collect(Collectors.toMap(each -> each.path("name").asString(), each -> each));
    }
}
