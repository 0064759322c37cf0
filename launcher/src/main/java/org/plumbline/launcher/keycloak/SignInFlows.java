package org.plumbline.launcher.keycloak;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HashMap;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ObjectNode;

/**
 * The steps of signing in, as the realm's file has them. Keycloak takes them whole with a new realm only; in a realm that
 * is there they are made anew, step by step, where they differ.
 */
final class SignInFlows {
    private static final JsonMapper JSON = new JsonMapper();

    /** Keycloak's own flow, which nobody can remove: it is the realm's while ours is made anew. */
    private static final String BUILT_IN = "browser";

    private static final int DIGEST_BYTES = 8;

    private static final List<String> OF_A_STEP =
            List.of("authenticator", "flowAlias", "requirement", "priority", "authenticatorConfig");

    private final KeycloakAdmin admin;
    private final String realm;
    private final ObjectNode wanted;

    SignInFlows(KeycloakAdmin admin, String realm, ObjectNode wanted) {
        this.admin = admin;
        this.realm = realm;
        this.wanted = wanted;
    }

    /** Makes them anew where they are others than the file's; whoever is signing in just then begins again. */
    void follow() {
        JsonNode found = admin.post(
                realm + "/partial-export?exportClients=false&exportGroupsAndRoles=false", JSON.createObjectNode());
        if (!comparable(found).equals(comparable(wanted))) {
            admin.put(realm, JSON.createObjectNode().put("browserFlow", BUILT_IN));
            remove(found);
            make();
        }
    }

    private void remove(JsonNode found) {
        stream(found.path("authenticationFlows"))
                .filter(flow -> isOurs(flow) && flow.path("topLevel").asBoolean())
                .forEach(flow -> admin.delete(
                        realm + "/authentication/flows/" + flow.path("id").asString()));
    }

    private void make() {
        Map<String, String> ids = new HashMap<>();
        stream(wanted.path("authenticationFlows"))
                .forEach(flow -> ids.put(flow.path("alias").asString(), made("/authentication/flows", head(flow))));
        stream(wanted.path("authenticationFlows"))
                .forEach(flow -> stream(flow.path("authenticationExecutions"))
                        .forEach(step -> add(step, ids.get(flow.path("alias").asString()), ids)));
    }

    private static ObjectNode head(JsonNode flow) {
        ObjectNode head = flow.deepCopy().asObject();
        head.remove("authenticationExecutions");
        return head;
    }

    private void add(JsonNode step, String flow, Map<String, String> ids) {
        ObjectNode execution = step.deepCopy().asObject().put("parentFlow", flow);
        JsonNode config = execution.remove("authenticatorConfig");
        execution.remove("userSetupAllowed");
        JsonNode below = execution.remove("flowAlias");
        if (below != null) {
            execution.put("flowId", ids.get(below.asString()));
        }
        String id = made("/authentication/executions", execution);
        if (config != null) {
            made("/authentication/executions/" + id + "/config", config(config.asString()));
        }
    }

    private JsonNode config(String alias) {
        return stream(wanted.path("authenticatorConfig"))
                .filter(config -> alias.equals(config.path("alias").asString()))
                .findFirst()
                .orElseThrow();
    }

    private String made(String path, JsonNode content) {
        return admin.make(realm + path, content);
    }

    /**
     * Marks the representation of a realm with a digest of all that its flows say: Keycloak shows some of a step's settings
     * to nobody, so that they can't be compared.
     */
    static void mark(ObjectNode realm) {
        String all = realm.path("authenticationFlows").toString()
                + realm.path("authenticatorConfig").toString();
        String digest = digest(all);
        stream(realm.path("authenticationFlows"))
                .filter(flow -> flow.path("topLevel").asBoolean())
                .forEach(flow -> flow.asObject()
                        .put("description", flow.path("description").asString() + " " + digest));
    }

    /** Our flows by their names, without what Keycloak adds to each. */
    private static Map<String, Object> comparable(JsonNode representation) {
        return stream(representation.path("authenticationFlows"))
                .filter(SignInFlows::isOurs)
                .collect(Collectors.toMap(flow -> flow.path("alias").asString(), SignInFlows::steps));
    }

    private static Set<Object> steps(JsonNode flow) {
        return Stream.concat(
                        Stream.of(flow.path("description").asString()),
                        stream(flow.path("authenticationExecutions"))
                                .map(step -> OF_A_STEP.stream()
                                        .map(part -> step.path(part).asString(""))
                                        .toList()))
                .collect(Collectors.toSet());
    }

    private static String digest(String text) {
        try {
            byte[] hash = MessageDigest.getInstance("SHA-256").digest(text.getBytes(UTF_8));
            return HexFormat.of().formatHex(hash, 0, DIGEST_BYTES);
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }

    private static boolean isOurs(JsonNode flow) {
        return !flow.path("builtIn").asBoolean(false);
    }

    private static Stream<JsonNode> stream(JsonNode array) {
        return StreamSupport.stream(array.spliterator(), false);
    }
}
