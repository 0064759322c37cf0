package org.plumbline.launcher.clinic;

import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.UUID;
import org.plumbline.identity.ClinicProfile;
import org.plumbline.identity.FirstAdmin;
import org.plumbline.identity.keycloak.Accounts;
import org.plumbline.identity.keycloak.AccountsRefused;
import org.plumbline.identity.keycloak.AccountsSettings;
import org.plumbline.identity.keycloak.AccountsUnreachable;
import org.plumbline.identity.keycloak.Memberships;
import org.plumbline.launcher.Refusal;
import org.plumbline.launcher.database.DatabaseAccess;
import org.plumbline.launcher.database.Role;
import org.plumbline.launcher.database.SchemaVersion;
import org.plumbline.opening.ClinicOpening;
import org.plumbline.opening.ClinicOpening.Opened;
import org.plumbline.opening.FoundingRows;
import org.plumbline.opening.InvitationNotSent;
import org.plumbline.opening.NewClinic;

/**
 * Opens a clinic with its first admin. It works as the application's role, which row security binds to the new clinic.
 *
 * @param database where the clinic's rows go
 * @param keycloak the realm, and the client that may make organizations and accounts there
 * @param console the console's address, for the admin's invitation
 */
public record CreateClinic(DatabaseAccess database, AccountsSettings keycloak, URI console) {
    private static final String TENANT = "select set_config('app.tenant', ?, true)";

    /**
     * Opens it; asked for again with the same name and the same admin, it ends what was begun.
     *
     * @param another whether it may bear the name of one that is there already
     * @throws Refusal with one line that says what to put right
     */
    public Opened open(ClinicProfile profile, FirstAdmin admin, boolean another) {
        NewClinic wanted = new NewClinic(alias(profile, admin), profile, admin);
        checkSchema();
        Memberships memberships = new Memberships(keycloak);
        try {
            if (!another) {
                refuseNamesake(memberships, wanted);
            }
            return new ClinicOpening(memberships, new Accounts(keycloak), this::found, console).open(wanted);
        } catch (AccountsUnreachable e) {
            throw new Refusal("Keycloak can't be asked at %s: %s".formatted(keycloak, e.getMessage()), e);
        } catch (AccountsRefused e) {
            throw new Refusal("Keycloak refuses: %s.".formatted(e.getMessage()), e);
        } catch (InvitationNotSent e) {
            throw new Refusal(
                    "Clinic %s is open, but Keycloak can't write to its admin: has the realm an SMTP server? Then run this again."
                            .formatted(e.clinic()),
                    e);
        }
    }

    /** The same for the same clinic and admin, so that a second try finds what the first has made. */
    private static String alias(ClinicProfile profile, FirstAdmin admin) {
        String both =
                profile.name().toLowerCase(Locale.ROOT) + "\n" + admin.mail().value();
        return NewClinic.alias(UUID.nameUUIDFromBytes(both.getBytes(StandardCharsets.UTF_8)));
    }

    private static void refuseNamesake(Memberships memberships, NewClinic wanted) {
        List<UUID> others = memberships.named(wanted.profile().name()).stream()
                .filter(id -> !memberships.clinic(wanted.alias()).equals(Optional.of(id)))
                .toList();
        if (!others.isEmpty()) {
            throw new Refusal("There is a clinic of this name already, %s: say --another to open a second one."
                    .formatted(others.get(0)));
        }
    }

    private void checkSchema() {
        try (Connection connection = database.connect(Role.APPLICATION)) {
            SchemaVersion.of(connection).requireThisBuilds();
        } catch (SQLException e) {
            throw new Refusal("The database can't be used: " + e.getMessage(), e);
        }
    }

    private boolean found(UUID clinic, UUID user, NewClinic wanted) {
        try (Connection connection = database.connect(Role.APPLICATION)) {
            connection.setAutoCommit(false);
            try (PreparedStatement tenant = connection.prepareStatement(TENANT)) {
                tenant.setString(1, clinic.toString());
                tenant.execute();
            }
            boolean isNew =
                    new FoundingRows((sql, values) -> insert(connection, sql, values)).write(clinic, user, wanted);
            connection.commit();
            return isNew;
        } catch (SQLException e) {
            throw new Refusal("The clinic can't be written: " + e.getMessage(), e);
        }
    }

    private static boolean insert(Connection connection, String sql, Object... values) {
        try (PreparedStatement statement = connection.prepareStatement(sql)) {
            for (int i = 0; i < values.length; i++) {
                statement.setObject(i + 1, values[i]);
            }
            return statement.executeUpdate() == 1;
        } catch (SQLException e) {
            throw new Refusal("The clinic can't be written: " + e.getMessage(), e);
        }
    }
}
