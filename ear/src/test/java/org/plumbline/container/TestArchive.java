package org.plumbline.container;

import java.io.File;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URISyntaxException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.assertj.core.api.Assertions;
import org.jboss.shrinkwrap.api.ArchivePath;
import org.jboss.shrinkwrap.api.Filters;
import org.jboss.shrinkwrap.api.GenericArchive;
import org.jboss.shrinkwrap.api.ShrinkWrap;
import org.jboss.shrinkwrap.api.asset.StringAsset;
import org.jboss.shrinkwrap.api.importer.ExplodedImporter;
import org.jboss.shrinkwrap.api.importer.ZipImporter;
import org.jboss.shrinkwrap.api.spec.JavaArchive;
import org.jboss.shrinkwrap.api.spec.WebArchive;
import org.plumbline.launcher.audit.AuditVerification;
import org.plumbline.launcher.database.Role;

/**
 * The WAR that is tested: core with its libraries as the EAR carries them, the launcher's verification of the audit that
 * core seals, and all tests.
 *
 * <p>Core's door is left out, for it would ask each request to sign in at Keycloak; the browser tests go through it.
 */
final class TestArchive {

    private static final Path HOME = Path.of(System.getProperty("plumbline.home"));
    private static final Path TARGET = HOME.resolve("ear/target");
    private static final String DOOR = "/org/plumbline/identity/keycloak/SignInMechanism.*";

    /** What runs outside the server: it knows the launcher or a browser. */
    private static final String OUTSIDE =
            ".*/org/plumbline/(journey|server|security|assessment/SignedStays.*|curation/ChangesStay.*|tenancy/(RowSecurity|Multitenancy|Polic|Schema|EveryTable|EveryEntity|Filler|OneConnection).*|container/(?!InContainer)).*";

    private TestArchive() {}

    static WebArchive create() {
        WebArchive war = ShrinkWrap.create(WebArchive.class, "tests.war");
        war.merge(tests(), "/WEB-INF/classes", Filters.exclude(OUTSIDE));
        Stream.of(TARGET.resolve("plumbline/lib").toFile().listFiles()).forEach(library -> add(library, war));
        return war.addAsLibrary(assertj())
                .addPackage(AuditVerification.class.getPackage())
                .addAsWebInfResource(new StringAsset(""), "beans.xml")
                .addAsWebInfResource(new StringAsset(webXml()), "web.xml")
                .addAsWebInfResource("war/glassfish-web.xml", "glassfish-web.xml")
                .addAsResource(config(), "META-INF/microprofile-config.properties")
                .addAsResource(properties("", Role.MAINTENANCE), "maintenance.properties")
                .addAsResource(new StringAsset(TARGET.resolve("red-team.txt").toString()), "red-team.path");
    }

    /** The EAR's own data source: only a WAR can be deployed by Arquillian, so it is declared again in there. */
    private static String webXml() {
        try {
            String ear = Files.readString(HOME.resolve("ear/src/main/application/META-INF/application.xml"));
            String dataSource = ear.substring(ear.indexOf("<data-source>"), ear.indexOf("</application>"));
            return "<web-app xmlns='https://jakarta.ee/xml/ns/jakartaee' version='6.0'>" + dataSource + "</web-app>";
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static GenericArchive tests() {
        return ShrinkWrap.create(GenericArchive.class)
                .as(ExplodedImporter.class)
                .importDirectory(TARGET.resolve("test-classes").toFile())
                .as(GenericArchive.class);
    }

    private static void add(File library, WebArchive war) {
        JavaArchive jar = ShrinkWrap.create(ZipImporter.class, library.getName())
                .importFrom(library)
                .as(JavaArchive.class);
        jar.getContent(Filters.include(DOOR)).keySet().stream()
                .sorted(java.util.Comparator.comparing(ArchivePath::get).reversed())
                .forEach(jar::delete);
        war.addAsLibrary(jar);
    }

    private static File assertj() {
        try {
            return new File(Assertions.class
                    .getProtectionDomain()
                    .getCodeSource()
                    .getLocation()
                    .toURI());
        } catch (URISyntaxException e) {
            throw new IllegalStateException(e);
        }
    }

    /** Neither Keycloak nor a mail server is there. */
    private static StringAsset config() {
        return new StringAsset(properties("plumbline.db.", Role.APPLICATION).getSource()
                + "\nplumbline.web.url=http://localhost"
                + "\nplumbline.accounts.realm=http://127.0.0.1:1/realms/plumbline"
                + "\nplumbline.oidc.accounts.secret=none"
                + "\nplumbline.oidc.portal.secret=none"
                + "\nplumbline.mail.host=127.0.0.1\nplumbline.mail.port=1\nplumbline.mail.from=plumbline@one.example");
    }

    private static StringAsset properties(String prefix, Role role) {
        Map<String, String> access = TestDatabase.get().access(role);
        return new StringAsset(access.entrySet().stream()
                .map(entry -> prefix + entry.getKey() + "=" + entry.getValue())
                .collect(Collectors.joining("\n")));
    }
}
