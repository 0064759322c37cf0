package org.plumbline.launcher.clinic;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.net.URI;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Duration;
import java.util.UUID;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.plumbline.identity.ClinicProfile;
import org.plumbline.identity.FirstAdmin;
import org.plumbline.identity.MailAddress;
import org.plumbline.identity.keycloak.Accounts;
import org.plumbline.identity.keycloak.AccountsSettings;
import org.plumbline.identity.keycloak.Memberships;
import org.plumbline.launcher.Refusal;
import org.plumbline.launcher.database.Migrations;
import org.plumbline.launcher.database.Role;
import org.plumbline.launcher.keycloak.Keycloaks;
import org.plumbline.launcher.keycloak.RealKeycloak;
import org.plumbline.opening.ClinicOpening.Opened;

/** On the real Keycloak and database, as the application's role and the service account. */
@ExtendWith(Keycloaks.class)
class CreateClinicIT {
    private static final URI CONSOLE = URI.create("http://localhost:8080/clinic");

    private static RealKeycloak keycloak;

    @BeforeAll
    static void start(RealKeycloak real) {
        keycloak = real;
        Migrations.run(keycloak.database());
    }

    @Test
    void opensAClinicAndInvitesItsAdmin() throws SQLException {
        FirstAdmin admin = admin("ana@opens.example");
        Opened opened = create().open(clinic("Opens"), admin, false);

        assertThat(opened.isNew()).isTrue();
        assertThat(opened.isInvited()).isTrue();
        UUID user = accounts().find(admin.mail()).orElseThrow().id();
        assertThat(new Memberships(keycloak.settings()).includes(user, opened.clinic()))
                .isTrue();
        assertThat(count("select count(*) from clinic where name = 'Opens' and id = ?", opened.clinic()))
                .isEqualTo(1);
        assertThat(count(
                        "select count(*) from member where role = 'ADMIN' and user_id = '" + user
                                + "' and tenant_id = ?",
                        opened.clinic()))
                .isEqualTo(1);
        assertThat(count(
                        "select count(*) from audit_event where action = 'CLINIC_OPENED' and tenant_id = ?",
                        opened.clinic()))
                .isEqualTo(1);
        assertThat(keycloak.mail().await(mail -> mail.to().equals("ana@opens.example"), Duration.ofSeconds(5)))
                .hasValueSatisfying(
                        mail -> assertThat(mail.body().text()).contains("/login-actions/action-token?key="));
    }

    @Test
    void endsWhatWasBegunAndMakesNoSecondClinic() {
        AccountsSettings wrong =
                new AccountsSettings(keycloak.uri().resolve("/realms/plumbline"), "plumbline-accounts", "");
        CreateClinic lost = new CreateClinic(keycloak.database(), wrong, CONSOLE);
        assertThatThrownBy(() -> lost.open(clinic("Again"), admin("ana@again.example"), false))
                .isInstanceOf(Refusal.class)
                .hasMessageContaining("Keycloak");
        // The mail is refused at the end, for no such address may be come back to: all else is done by then.
        CreateClinic mailless =
                new CreateClinic(keycloak.database(), keycloak.settings(), URI.create("http://evil.example"));
        assertThatThrownBy(() -> mailless.open(clinic("Again"), admin("ana@again.example"), false))
                .isInstanceOf(Refusal.class)
                .hasMessageContaining("run this again");

        Opened first = create().open(clinic("Again"), admin("ana@again.example"), false);
        Opened second = create().open(clinic("again"), admin("ana@again.example"), false);

        assertThat(first.isNew()).isFalse();
        assertThat(second).isEqualTo(first);
    }

    @Test
    void warnsOfANamesake() {
        UUID first = create().open(clinic("Twice"), admin("ana@twice.example"), false)
                .clinic();
        assertThatThrownBy(() -> create().open(clinic("TWICE"), admin("tom@twice.example"), false))
                .isInstanceOf(Refusal.class)
                .hasMessageContainingAll(first.toString(), "--another");
        assertThat(create().open(clinic("TWICE"), admin("tom@twice.example"), true)
                        .clinic())
                .isNotEqualTo(first);
    }

    private static CreateClinic create() {
        return new CreateClinic(keycloak.database(), keycloak.settings(), CONSOLE);
    }

    private static Accounts accounts() {
        return new Accounts(keycloak.settings());
    }

    private static ClinicProfile clinic(String name) {
        return new ClinicProfile(name, "es", "ES", ClinicProfile.zone("Europe/Madrid"));
    }

    private static FirstAdmin admin(String mail) {
        return new FirstAdmin("Ana María Ferreira", new MailAddress(mail));
    }

    private static int count(String query, UUID clinic) throws SQLException {
        try (Connection maintenance = keycloak.database().connect(Role.MAINTENANCE);
                PreparedStatement statement = maintenance.prepareStatement(query)) {
            statement.setObject(1, clinic);
            try (ResultSet found = statement.executeQuery()) {
                found.next();
                return found.getInt(1);
            }
        }
    }
}
