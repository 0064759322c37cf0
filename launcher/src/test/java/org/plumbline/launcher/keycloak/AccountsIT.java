package org.plumbline.launcher.keycloak;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.net.URI;
import java.time.Duration;
import java.util.Locale;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.plumbline.identity.MailAddress;
import org.plumbline.identity.keycloak.Account;
import org.plumbline.identity.keycloak.Accounts;
import org.plumbline.identity.keycloak.AccountsRefused;
import org.plumbline.identity.keycloak.AccountsSettings;
import org.plumbline.identity.keycloak.AccountsUnreachable;
import org.plumbline.identity.keycloak.Memberships;
import org.plumbline.identity.keycloak.NewAccount;
import tools.jackson.databind.json.JsonMapper;

/** The EAR's client of Keycloak's admin API, on the real Keycloak, with the roles that the realm's file gives it. */
@ExtendWith(Keycloaks.class)
class AccountsIT {
    private static RealKeycloak keycloak;

    @BeforeAll
    static void start(RealKeycloak real) {
        keycloak = real;
    }

    @Test
    void makesAnAccountWithoutAPassword() {
        UUID user = accounts().create(somebody("ana@one.example"));
        assertThat(accounts().find(new MailAddress("Ana@One.example")))
                .map(Account::id)
                .contains(user);
        assertThat(accounts().get(user)).map(Account::enabled).contains(true);
        assertThat(accounts().credentials(user)).isEmpty();
    }

    @Test
    void findsNobodyWhereThereIsNobody() {
        assertThat(accounts().find(new MailAddress("nobody@one.example"))).isEmpty();
        assertThat(accounts().find(new MailAddress("*@one.example"))).isEmpty();
        assertThat(accounts().get(UUID.randomUUID())).isEmpty();
    }

    @Test
    void takesANameThatKeycloakWouldRefuse() {
        UUID user =
                accounts().create(new NewAccount(new MailAddress("el@one.example"), "#{7*7}", "<b>", Locale.ENGLISH));
        assertThat(accounts().get(user)).isPresent();
    }

    @Test
    void refusesASecondAccountOfOneAddress() {
        accounts().create(somebody("twice@one.example"));
        assertThatThrownBy(() -> accounts().create(somebody("twice@one.example")))
                .isInstanceOf(AccountsRefused.class)
                .hasMessageNotContaining("twice");
    }

    @Test
    void bringsPeopleIntoAClinicAndOutOfItAgain() {
        UUID clinic = memberships().open("c-" + UUID.randomUUID(), "A clinic");
        UUID user = accounts().create(somebody("member@one.example"));
        assertThat(memberships().includes(user, clinic)).isFalse();
        memberships().join(user, clinic);
        memberships().join(user, clinic);
        assertThat(memberships().includes(user, clinic)).isTrue();
        memberships().leave(user, clinic);
        memberships().leave(user, clinic);
        assertThat(memberships().includes(user, clinic)).isFalse();
    }

    @Test
    void findsAClinicByItsAliasOnly() {
        String alias = "c-" + UUID.randomUUID();
        UUID clinic = memberships().open(alias, "<b>#{7*7}</b>");
        assertThat(memberships().clinic(alias)).contains(clinic);
        assertThat(memberships().clinic(alias.substring(0, 6))).isEmpty();
    }

    @Test
    void letsAnAccountInOrNot() {
        UUID user = accounts().create(somebody("leaves@one.example"));
        accounts().signOut(user);
        accounts().enable(user, false);
        assertThat(accounts().get(user)).map(Account::enabled).contains(false);
        accounts().enable(user, true);
        assertThat(accounts().get(user)).contains(new Account(user, new MailAddress("leaves@one.example"), true));
    }

    @Test
    void writesAMailWithALink() {
        UUID user = accounts().create(somebody("mail@one.example"));
        accounts()
                .sendActions(
                        user,
                        Accounts.SET_UP_SIGN_IN,
                        new Accounts.Return(
                                keycloak.clients().clinic().id(),
                                URI.create("http://localhost:8080/clinic/signin/callback")),
                        Duration.ofHours(1));
        assertThat(keycloak.mail().caught())
                .filteredOn(caught -> caught.to().equals("mail@one.example"))
                .singleElement()
                .satisfies(caught -> assertThat(caught.body().text())
                        .contains(keycloak.uri() + "/realms/plumbline/login-actions/action-token?key="));
    }

    /** The roles are the narrowest that do: whoever holds the secret can't make clients, or see those that there are. */
    @Test
    void mayNotTouchTheRealmItself() {
        assertThat(status("/clients")).isEqualTo(403);
        assertThat(status("/identity-provider/instances")).isEqualTo(403);
        assertThat(status("/users?max=1")).isEqualTo(200);
    }

    @Test
    void saysThatKeycloakIsOutOfReach() {
        Accounts nowhere = new Accounts(
                new AccountsSettings(URI.create("http://127.0.0.1:1/realms/plumbline"), "plumbline-accounts", ""));
        assertThatThrownBy(() -> nowhere.get(UUID.randomUUID())).isInstanceOf(AccountsUnreachable.class);
        assertThatThrownBy(() -> new Accounts(keycloak.settings("wrong")).get(UUID.randomUUID()))
                .isInstanceOf(AccountsUnreachable.class);
    }

    private static int status(String path) {
        Browser browser = new Browser();
        String answer = browser.post(
                        keycloak.uri().resolve("/realms/plumbline/protocol/openid-connect/token"),
                        Map.of(
                                "grant_type", "client_credentials",
                                "client_id", keycloak.clients().accounts().id(),
                                "client_secret", keycloak.clients().accounts().secret()))
                .body();
        String token = new JsonMapper().readTree(answer).path("access_token").asString();
        return browser.open(keycloak.uri().resolve("/admin/realms/plumbline" + path), token)
                .statusCode();
    }

    private static NewAccount somebody(String mail) {
        return new NewAccount(new MailAddress(mail), "Ana", "Ferreira", Locale.forLanguageTag("es"));
    }

    private static Accounts accounts() {
        return new Accounts(keycloak.settings());
    }

    private static Memberships memberships() {
        return new Memberships(keycloak.settings());
    }
}
