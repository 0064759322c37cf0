package org.plumbline.launcher.server;

import java.net.URI;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.Map;
import org.plumbline.launcher.database.Credentials;
import org.plumbline.launcher.database.DatabaseAccess;
import org.plumbline.launcher.database.Role;
import org.plumbline.launcher.database.SchemaVersion;
import org.plumbline.launcher.network.Endpoint;

/** The EAR's configuration, handed over in the environment as MicroProfile Config reads it. */
public record WebConfig(Map<String, String> environment) {
    /** The EAR as the application's role on this database, at this address. */
    public static WebConfig of(DatabaseAccess database, URI web) {
        Credentials credentials = database.credentials(Role.APPLICATION);
        return new WebConfig(Map.of())
                .with("PLUMBLINE_SCHEMA_VERSION", Integer.toString(SchemaVersion.ofThisBuild()))
                .with("PLUMBLINE_DB_URL", database.jdbcUrl(Role.APPLICATION))
                .with("PLUMBLINE_DB_USER", credentials.user())
                .with("PLUMBLINE_DB_PASSWORD", credentials.password())
                .with("PLUMBLINE_WEB_URL", web.toString());
    }

    /** The realm that issues tokens. */
    public WebConfig withIssuer(URI keycloak, String realm) {
        return with("PLUMBLINE_OIDC_ISSUER", "%s/realms/%s".formatted(keycloak, realm));
    }

    /** One WAR's sign-in as Keycloak's client; the WAR is CLINIC or PORTAL. */
    public WebConfig withClient(String war, String id, String secret) {
        return with("PLUMBLINE_OIDC_%s_ID".formatted(war), id).with("PLUMBLINE_OIDC_%s_SECRET".formatted(war), secret);
    }

    /** The EAR's own hand at Keycloak. */
    public WebConfig withAccounts(String id, String secret) {
        return with("PLUMBLINE_OIDC_ACCOUNTS_ID", id).with("PLUMBLINE_OIDC_ACCOUNTS_SECRET", secret);
    }

    /** The SMTP server on this machine, without a password and in clear. */
    public WebConfig withMail(Endpoint smtp, String from) {
        return with("PLUMBLINE_MAIL_HOST", smtp.address())
                .with("PLUMBLINE_MAIL_PORT", Integer.toString(smtp.port()))
                .with("PLUMBLINE_MAIL_TLS", "none")
                .with("PLUMBLINE_MAIL_FROM", from);
    }

    /** The file outside the database into which the heads of the audit's chains are written. */
    public WebConfig withAuditHeads(Path file) {
        return with("PLUMBLINE_AUDIT_HEADS", file.toString());
    }

    /** With these on top, in the names of the environment. */
    public WebConfig with(Map<String, String> settings) {
        Map<String, String> more = new HashMap<>(environment);
        more.putAll(settings);
        return new WebConfig(Map.copyOf(more));
    }

    private WebConfig with(String name, String value) {
        return with(Map.of(name, value));
    }

    @Override
    public String toString() {
        return environment.keySet().toString();
    }
}
