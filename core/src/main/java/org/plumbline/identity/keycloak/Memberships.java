package org.plumbline.identity.keycloak;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.StreamSupport;

/**
 * Who belongs to which clinic at Keycloak, where a clinic is an organization.
 *
 * <p>Belonging gives no rights: those come from our rows. It lets a person's token name the clinic. The methods throw as
 * those of {@link Accounts} do.
 */
@ApplicationScoped
public class Memberships {

    private static final int NOT_FOUND = 404;
    private static final int CONFLICT = 409;
    private static final String NAMED = "named";

    private final AdminApi api;

    @Inject
    Memberships(AdminApi api) {
        this.api = api;
    }

    Memberships() {
        this((AdminApi) null);
    }

    /** Memberships outside a server: with these settings instead of the configuration's. */
    public Memberships(AccountsSettings settings) {
        this(new AdminApi(settings));
    }

    /** Adds a person to a clinic; who belongs to it already stays in it. */
    public void join(UUID user, UUID clinic) {
        AdminApi.Answer answer = api.post("/organizations/%s/members".formatted(clinic), user.toString());
        if (answer.status() != CONFLICT) {
            answer.accepted("a new member");
        }
    }

    /** Takes a person out of a clinic; who doesn't belong to it is none the worse. */
    public void leave(UUID user, UUID clinic) {
        AdminApi.Answer answer = api.delete("/organizations/%s/members/%s".formatted(clinic, user));
        if (answer.status() != NOT_FOUND) {
            answer.accepted("the end of a membership");
        }
    }

    /** Whether a person belongs to a clinic. */
    public boolean includes(UUID user, UUID clinic) {
        AdminApi.Answer answer = api.get("/organizations/%s/members/%s".formatted(clinic, user));
        return answer.status() != NOT_FOUND
                && answer.accepted("a look at a membership").body().isObject();
    }

    /** Whether a person belongs to any clinic. */
    public boolean includesAnywhere(UUID user) {
        return !api.get("/organizations/members/%s/organizations".formatted(user))
                .accepted("a list of memberships")
                .body()
                .isEmpty();
    }

    /** The clinic of an alias, or nothing where there is none. */
    public Optional<UUID> clinic(String alias) {
        return StreamSupport.stream(
                        api.get("/organizations?exact=true&search=" + AdminApi.encode(alias))
                                .accepted("a search for a clinic")
                                .body()
                                .spliterator(),
                        false)
                .filter(organization -> alias.equals(organization.path("alias").asString("")))
                .map(organization -> UUID.fromString(organization.path("id").asString()))
                .findFirst();
    }

    /** The clinics that were opened under a name, however it is capitalised; a later change of name isn't heeded. */
    public List<UUID> named(String name) {
        return StreamSupport.stream(
                        api.get("/organizations?q=" + AdminApi.encode(NAMED + ":" + mark(name)))
                                .accepted("a search for a clinic")
                                .body()
                                .spliterator(),
                        false)
                .map(organization -> UUID.fromString(organization.path("id").asString()))
                .toList();
    }

    /** A name as a word that stands in a query as it is. */
    private static String mark(String name) {
        return UUID.nameUUIDFromBytes(name.strip().toLowerCase(Locale.ROOT).getBytes(StandardCharsets.UTF_8))
                .toString();
    }

    /**
     * Makes a clinic, and returns its id, which becomes the tenant's. Keycloak wants each name once in the realm, so the
     * alias is the name too: no clinic learns from a refusal which others there are.
     *
     * @param alias lower-case letters, digits and hyphens, never used before
     */
    public UUID open(String alias, String description) {
        return Accounts.idOf(api.post(
                        "/organizations",
                        Map.of(
                                "name", alias,
                                "alias", alias,
                                "description", description,
                                "attributes", Map.of(NAMED, List.of(mark(description))),
                                "enabled", true))
                .accepted("a new clinic"));
    }
}
