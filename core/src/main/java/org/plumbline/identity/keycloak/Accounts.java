package org.plumbline.identity.keycloak;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.net.URI;
import java.time.Duration;
import java.time.Instant;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.StreamSupport;
import org.plumbline.identity.MailAddress;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ObjectNode;

/**
 * People's accounts at Keycloak. We hold no password, ever: their owners set it there.
 *
 * <p>Every method throws {@link AccountsUnreachable} where Keycloak doesn't answer within five seconds, and
 * {@link AccountsRefused} where it answers but refuses.
 */
@ApplicationScoped
public class Accounts {

    /** What is asked of whoever is invited: a way to sign in, a passkey or a password. The launcher brings it into Keycloak. */
    public static final List<String> SET_UP_SIGN_IN = List.of("set-up-sign-in");

    private static final int NOT_FOUND = 404;
    private static final JsonMapper JSON = new JsonMapper();

    private final AdminApi api;

    @Inject
    Accounts(AdminApi api) {
        this.api = api;
    }

    Accounts() {
        this((AdminApi) null);
    }

    /** Accounts outside a server: with these settings instead of the configuration's. */
    public Accounts(AccountsSettings settings) {
        this(new AdminApi(settings));
    }

    /** The account of a mail address. Never tell a person whether there is one. */
    public Optional<Account> find(MailAddress mail) {
        JsonNode found = api.get("/users?exact=true&email=" + AdminApi.encode(mail.value()))
                .accepted("a search for an account")
                .body();
        return StreamSupport.stream(found.spliterator(), false)
                .map(Accounts::account)
                .findFirst();
    }

    /** The account of an id, or nothing where Keycloak has it no longer. */
    public Optional<Account> get(UUID user) {
        AdminApi.Answer answer = api.get("/users/" + user);
        return answer.status() == NOT_FOUND
                ? Optional.empty()
                : Optional.of(account(answer.accepted("a read of an account").body()));
    }

    /** Makes an account without a password, and returns its id. */
    public UUID create(NewAccount wanted) {
        ObjectNode user = JSON.createObjectNode()
                .put("username", wanted.mail().value())
                .put("email", wanted.mail().value())
                .put("enabled", true);
        wanted.plainGivenName().ifPresent(name -> user.put("firstName", name));
        wanted.plainFamilyName().ifPresent(name -> user.put("lastName", name));
        user.putObject("attributes").putArray("locale").add(wanted.language().getLanguage());
        return idOf(api.post("/users", user).accepted("a new account"));
    }

    /**
     * Lets Keycloak write the person a mail with a link that works once: behind it they do what is asked for.
     *
     * @param actions Keycloak's names, such as {@code UPDATE_PASSWORD}
     * @param back where the person comes back to
     * @param lifespan how long the link works
     */
    public void sendActions(UUID user, List<String> actions, Return back, Duration lifespan) {
        api.put(
                        "/users/%s/execute-actions-email?client_id=%s&redirect_uri=%s&lifespan=%d"
                                .formatted(
                                        user,
                                        AdminApi.encode(back.client()),
                                        AdminApi.encode(back.address().toString()),
                                        lifespan.toSeconds()),
                        actions)
                .accepted("a mail with actions");
    }

    /**
     * Where a person comes back to from Keycloak.
     *
     * @param client the client's id
     * @param address one of its redirect addresses
     */
    public record Return(String client, URI address) {}

    /** The kinds of credentials that the account has: {@code password}, {@code otp}, {@code webauthn-passwordless} … */
    public Set<String> credentials(UUID user) {
        JsonNode found = api.get("/users/%s/credentials".formatted(user))
                .accepted("a list of credentials")
                .body();
        return StreamSupport.stream(found.spliterator(), false)
                .map(credential -> credential.path("type").asString(""))
                .collect(Collectors.toUnmodifiableSet());
    }

    /** Ends all of the person's sessions at Keycloak, which tells each application. */
    public void signOut(UUID user) {
        api.post("/users/%s/logout".formatted(user), Map.of()).accepted("the end of sessions");
    }

    /** Deletes an account with all that Keycloak keeps of it; one that is gone already stays gone. */
    public void delete(UUID user) {
        AdminApi.Answer answer = api.delete("/users/" + user);
        if (answer.status() != NOT_FOUND) {
            answer.accepted("the end of an account");
        }
    }

    /** The account's sessions at Keycloak, the one that was used last first. */
    public List<OpenSession> sessions(UUID user) {
        JsonNode found = api.get("/users/%s/sessions".formatted(user))
                .accepted("a list of sessions")
                .body();
        return StreamSupport.stream(found.spliterator(), false)
                .map(session -> new OpenSession(
                        session.path("id").asString(""),
                        Instant.ofEpochMilli(session.path("lastAccess").asLong(0))))
                .sorted(Comparator.comparing(OpenSession::usedAt).reversed())
                .toList();
    }

    /** A session at Keycloak. */
    public record OpenSession(String id, Instant usedAt) {}

    /** Ends one session at Keycloak, which tells each application; one that has ended already stays so. */
    public void endSession(String session) {
        AdminApi.Answer answer = api.delete("/sessions/" + AdminApi.encode(session));
        if (answer.status() != NOT_FOUND) {
            answer.accepted("the end of a session");
        }
    }

    /** Says which clinic invites the person: Keycloak's mail names it. Of several, the one that invited last. */
    public void nameClinic(UUID user, String clinic) {
        JsonNode known =
                api.get("/users/" + user).accepted("a read of an account").body();
        ObjectNode changed = known.deepCopy().asObject();
        changed.withObject("/attributes").putArray("clinic").add(clinic);
        api.put("/users/" + user, changed).accepted("a change of an account");
    }

    /** Lets an account sign in again, or no longer. */
    public void enable(UUID user, boolean enabled) {
        api.put("/users/" + user, Map.of("enabled", enabled)).accepted("a change of an account");
    }

    private static Account account(JsonNode user) {
        return new Account(
                UUID.fromString(user.path("id").asString()),
                new MailAddress(user.path("email").asString("")),
                user.path("enabled").asBoolean(false));
    }

    /** What was made has its address in the answer, and its id at the address's end. */
    static UUID idOf(AdminApi.Answer made) {
        return UUID.fromString(made.location().substring(made.location().lastIndexOf('/') + 1));
    }
}
