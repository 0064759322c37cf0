package org.plumbline.security;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Properties;
import java.util.UUID;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.extension.ExtensionContext.Store.CloseableResource;
import org.plumbline.identity.Application;
import org.plumbline.journey.Site;
import org.plumbline.launcher.database.Role;

/** Where the attacks happen: the running product, what is deployed in it, two clinics, everybody, and a look at the database. */
final class Ground implements CloseableResource {

    private static final int PORT_LINE = 3;

    private final Site site;
    private final Connection connection;
    private final TwoClinics clinics;
    private final Cast cast;
    private final Deployed deployed;
    private final Map<Object, Marks> marks = new HashMap<>();

    Ground(Site site) {
        try {
            this.site = site;
            this.connection = connect(site.data(), Role.MAINTENANCE);
            Office office = office(site);
            this.clinics = TwoClinics.open(office, connection);
            this.cast = new Cast(site, clinics, sql(), office);
            this.deployed = Deployed.open(Site.HOME.resolve("ear/target/plumbline.ear"));
        } catch (SQLException e) {
            throw new IllegalStateException(e);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private Ground(Ground here) throws IOException, SQLException {
        this.site = here.site;
        this.connection = here.connection;
        Office office = office(site);
        this.clinics = TwoClinics.open(office, connection);
        this.cast = new Cast(site, clinics, sql(), office);
        this.deployed = here.deployed;
    }

    /** The same product with two more clinics, whose records may be spoilt. */
    Ground withNewClinics() {
        try {
            return new Ground(this);
        } catch (SQLException e) {
            throw new IllegalStateException(e);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** A connection of a role that may even change what is signed. */
    Connection superuser() {
        try {
            return connect(site.data(), Role.SUPERUSER);
        } catch (SQLException e) {
            throw new IllegalStateException(e);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static Office office(Site site) throws IOException {
        return new Office(keycloak(site), secrets(site.data()).getProperty("keycloak.launcher"));
    }

    private static Properties secrets(Path data) throws IOException {
        Properties secrets = new Properties();
        try (var reader = Files.newBufferedReader(data.resolve("secrets.properties"))) {
            secrets.load(reader);
        }
        return secrets;
    }

    private static Connection connect(Path data, Role role) throws IOException, SQLException {
        String port = Files.readAllLines(data.resolve("postgresql/postmaster.pid"))
                .get(PORT_LINE)
                .strip();
        return DriverManager.getConnection(
                "jdbc:postgresql://127.0.0.1:" + port + "/" + Role.MAINTENANCE.database(),
                role.roleName(),
                secrets(data).getProperty("database." + role.roleName()));
    }

    private static URI keycloak(Site site) {
        return URI.create(new Client().get(site.clinic("/")).location()).resolve("/");
    }

    URI address(Application application, String path) {
        return Web.of(site, application, path);
    }

    /** Where the product keeps its data. */
    Path data() {
        return site.data();
    }

    TwoClinics clinics() {
        return clinics;
    }

    Cast cast() {
        return cast;
    }

    Deployed deployed() {
        return deployed;
    }

    Records records() {
        return new Records(sql());
    }

    Sql sql() {
        return new Sql(connection);
    }

    /** The row of one of the patients. */
    UUID patient(Actor patient) {
        return UUID.fromString(sql().text("select id from patient where user_id = ?", clinics.user(patient)));
    }

    /** Rows that somebody must not reach, one of each table: other patients', for a patient; another clinic's, for everybody. */
    List<UUID> others(Actor actor) {
        UUID foreign = (actor.isOurs() ? clinics.theirs() : clinics.ours()).id();
        Stream<List<UUID>> theirs = records().of(foreign).values().stream();
        Stream<List<UUID>> neighbours = actor == Actor.PATIENT
                ? records().ofPatient(patient(Actor.OTHER_PATIENT)).values().stream()
                : Stream.of();
        return Stream.concat(theirs, neighbours)
                .map(each -> each.get(0))
                .distinct()
                .toList();
    }

    /** The other clinic's row of the kind that an address names by a parameter; one of its patients, where it names none. */
    String sibling(URI address, String parameter) {
        Matcher named = Pattern.compile("[?&]" + parameter + "=([0-9a-f-]{36})").matcher(address.toString());
        String table = named.find() ? records().tableOf(UUID.fromString(named.group(1))) : "patient";
        return records().of(clinics.theirs().id()).get(table).get(0).toString();
    }

    /** What tells of our clinic. */
    Marks ourMarks() {
        return marks.computeIfAbsent("ours", key -> Marks.of(clinics.ours(), records()));
    }

    /** What tells of the other clinic. */
    Marks theirMarks() {
        return marks.computeIfAbsent("theirs", key -> Marks.of(clinics.theirs(), records()));
    }

    /** What tells of one patient. */
    Marks marks(Actor patient) {
        UUID id = patient(patient);
        return marks.computeIfAbsent(
                patient,
                key -> Marks.of(id, sql().text("select family_name from patient where id = ?", id), records()));
    }

    @Override
    public void close() throws SQLException {
        connection.close();
    }
}
