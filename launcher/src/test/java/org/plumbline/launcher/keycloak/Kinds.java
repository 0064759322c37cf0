package org.plumbline.launcher.keycloak;

import java.util.List;
import java.util.Map;
import org.plumbline.launcher.demo.DemoClinics;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.JsonNodeFactory;
import tools.jackson.databind.node.ObjectNode;

/** Somebody of each kind that a sign-in could treat in a way of its own, and their clinic, which claims their addresses. */
final class Kinds {
    static final String PLAIN = "plain@one.example";
    static final String LOCKED = "locked@one.example";

    /** Their names, and the type, secret and public part of what they have beside a password. */
    static final Map<String, List<String>> ALL = Map.of(
            PLAIN,
            List.of(),
            LOCKED,
            List.of(),
            "code@one.example",
            List.of(
                    "otp",
                    "{\"value\":\"JBSWY3DPEHPK3PXPJBSW\"}",
                    "{\"subType\":\"totp\",\"digits\":6,\"counter\":0,\"period\":30,\"algorithm\":\"HmacSHA1\"}"),
            "passkey@one.example",
            List.of(
                    "webauthn-passwordless",
                    "{}",
                    "{\"aaguid\":\"00000000-0000-0000-0000-000000000000\",\"credentialId\":\"AAAA\",\"counter\":0,"
                            + "\"credentialPublicKey\":\"AAAA\",\"attestationStatementFormat\":\"none\"}"));

    private static final String ORGANIZATIONS = "/realms/plumbline/organizations";

    private Kinds() {}

    static void addTo(KeycloakAdmin admin) {
        ObjectNode parts = JsonNodeFactory.instance.objectNode().put("ifResourceExists", "FAIL");
        ALL.forEach((name, second) -> add(parts.withArray("/users").addObject(), name, second));
        admin.post("/realms/plumbline/partialImport", parts);
        ObjectNode clinic =
                JsonNodeFactory.instance.objectNode().put("name", "One").put("alias", "one");
        clinic.putArray("domains").addObject().put("name", "one.example").put("verified", true);
        String id = admin.make(ORGANIZATIONS, clinic);
        ALL.keySet().forEach(name -> admin.post(ORGANIZATIONS + "/" + id + "/members", user(admin, name)));
    }

    private static JsonNode user(KeycloakAdmin admin, String name) {
        return admin.get("/realms/plumbline/users?exact=true&username=" + name)
                .orElseThrow()
                .path(0)
                .path("id");
    }

    private static void add(ObjectNode user, String name, List<String> second) {
        user.put("username", name).put("email", name).put("enabled", true);
        user.put("firstName", "A").put("lastName", "B");
        user.putArray("credentials").addObject().put("type", "password").put("value", DemoClinics.PASSWORD);
        if (!second.isEmpty()) {
            user.withArray("/credentials")
                    .addObject()
                    .put("type", second.get(0))
                    .put("secretData", second.get(1))
                    .put("credentialData", second.get(2));
        }
    }
}
