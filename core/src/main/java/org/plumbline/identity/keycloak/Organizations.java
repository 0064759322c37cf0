package org.plumbline.identity.keycloak;

import com.nimbusds.openid.connect.sdk.claims.IDTokenClaimsSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;

/** Reads the organizations that a token names: {@code {"harbour": {"id": "…"}}}. */
final class Organizations {

    private Organizations() {}

    /** The one clinic of the token's person; nothing where it names none, or several. */
    static Optional<UUID> only(IDTokenClaimsSet claims) {
        if (!(claims.getClaim("organization") instanceof Map<?, ?> organizations)) {
            return Optional.empty();
        }
        List<UUID> ids = organizations.values().stream()
                .filter(Map.class::isInstance)
                .map(organization -> ((Map<?, ?>) organization).get("id"))
                .filter(String.class::isInstance)
                .map(id -> UUID.fromString((String) id))
                .toList();
        return ids.size() == 1 ? Optional.of(ids.get(0)) : Optional.empty();
    }
}
