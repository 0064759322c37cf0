package org.plumbline.launcher.production;

import java.net.URI;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.plumbline.launcher.Refusal;
import org.plumbline.launcher.database.ExternalDatabase;

/** What the environment says of a production server. */
public record Settings(Map<String, String> environment) {
    static final String WEB_URL = "PLUMBLINE_WEB_URL";
    static final String ISSUER = "PLUMBLINE_OIDC_ISSUER";

    /** Each must be a secret of this installation's own. */
    static final List<String> SECRETS = List.of(
            "PLUMBLINE_DB_PASSWORD",
            "PLUMBLINE_OIDC_CLINIC_SECRET",
            "PLUMBLINE_OIDC_PORTAL_SECRET",
            "PLUMBLINE_OIDC_ACCOUNTS_SECRET");

    private static final List<String> ADDRESSES = List.of(ExternalDatabase.URL, WEB_URL, ISSUER);

    /** For other commands: a server that has them could pass row security. */
    private static final List<String> FORBIDDEN =
            List.of("PLUMBLINE_DB_OWNER_PASSWORD", "PLUMBLINE_DB_MAINTENANCE_PASSWORD");

    /**
     * Takes them only complete.
     *
     * @throws Refusal naming all that is missing, or one that must not be there
     */
    public Settings {
        environment = Map.copyOf(environment);
        List<String> missing = new ArrayList<>(ADDRESSES);
        missing.addAll(SECRETS);
        for (String name : List.copyOf(missing)) {
            if (!environment.getOrDefault(name, "").isBlank()) {
                missing.remove(name);
            }
        }
        if (!missing.isEmpty()) {
            throw new Refusal("Missing in the environment: %s.".formatted(String.join(", ", missing)));
        }
        for (String name : FORBIDDEN) {
            if (environment.containsKey(name)) {
                throw new Refusal("%s is in the environment: the server must not have it.".formatted(name));
            }
        }
    }

    String value(String name) {
        return environment.get(name);
    }

    /** What isn't needed; nothing where it's missing or blank. */
    Optional<String> find(String name) {
        return Optional.ofNullable(environment.get(name)).filter(value -> !value.isBlank());
    }

    /** @throws Refusal if it isn't an address at all */
    URI address(String name) {
        try {
            return URI.create(value(name));
        } catch (IllegalArgumentException e) {
            throw new Refusal("%s isn't an address: %s".formatted(name, value(name)), e);
        }
    }

    ExternalDatabase database() {
        return new ExternalDatabase(environment);
    }

    @Override
    public String toString() {
        return environment.keySet().toString();
    }
}
