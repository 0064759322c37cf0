package org.plumbline.bench.server;

import java.net.URI;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import tools.jackson.databind.json.JsonMapper;

/** What an identity provider says of itself, as far as it is asked. */
final class StubMetadata {
    private StubMetadata() {}

    static String of(URI issuer, URI protocol) {
        Map<String, Object> metadata = new LinkedHashMap<>();
        metadata.put("issuer", issuer.toString());
        metadata.put("authorization_endpoint", protocol + "/auth");
        metadata.put("token_endpoint", protocol + "/token");
        metadata.put("end_session_endpoint", protocol + "/logout");
        metadata.put("revocation_endpoint", protocol + "/revoke");
        metadata.put("jwks_uri", protocol + "/certs");
        metadata.put("response_types_supported", List.of("code"));
        metadata.put("subject_types_supported", List.of("public"));
        metadata.put("id_token_signing_alg_values_supported", List.of("RS256"));
        metadata.put("code_challenge_methods_supported", List.of("S256"));
        metadata.put("scopes_supported", List.of("openid", "organization"));
        return new JsonMapper().writeValueAsString(metadata);
    }
}
