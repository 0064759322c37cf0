package org.plumbline.identity.keycloak;

import com.nimbusds.openid.connect.sdk.claims.IDTokenClaimsSet;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;

/** Reads the organizations that a token names: {@code {"harbour": {"id": "…"}}}. */
final class Organizations {

    private Organizations() {}

    /** The ids of the clinics that the token's person belongs to. What is not said in that form names no clinic. */
    static Set<UUID> of(IDTokenClaimsSet claims) {
        Collection<?> organizations =
                claims.getClaim("organization") instanceof Map<?, ?> byAlias ? byAlias.values() : List.of();
        return organizations.stream()
                .filter(Map.class::isInstance)
                .map(organization -> Ids.read(((Map<?, ?>) organization).get("id")))
                .flatMap(Optional::stream)
                .collect(Collectors.toUnmodifiableSet());
    }
}
