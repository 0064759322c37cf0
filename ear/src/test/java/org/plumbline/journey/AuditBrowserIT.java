package org.plumbline.journey;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.options.ColorScheme;
import java.util.List;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.plumbline.audit.AuditAction;
import org.plumbline.launcher.demo.DemoMember;
import org.plumbline.launcher.demo.DemoPatient;

/** Who did or saw what: for admins all of it, for clinicians that of a patient. */
@Journey
class AuditBrowserIT {

    private static final DemoMember ADMIN = Demo.lomas().members().get(0);
    private static final DemoMember JAVIER = Demo.lomas().members().get(2);
    private static final DemoPatient SEEN = Demo.lomas(11);
    private static final int FORBIDDEN = 403;
    private static final int NOT_FOUND = 404;

    @Test
    void showsAnAdminWhoSawARecord(People people) {
        new Caseload(people.staff(JAVIER.userName())).open(SEEN);
        Screen admin = audit(people.staff(ADMIN.userName()));

        admin.part("audit:member").selectOption(JAVIER.name());
        admin.part("audit:who").fill(SEEN.familyName());
        admin.part("audit:action").selectOption("RECORD_VIEWED");
        admin.part("audit:find").click();
        audit(admin);

        assertThat(rows(admin).first()).containsText(JAVIER.name());
        assertThat(rows(admin).first()).containsText(SEEN.familyName());
        rows(admin).first().locator("a").click();
        admin.arriveAt("/patient/history.xhtml");
        Locator.FilterOptions his = new Locator.FilterOptions().setHasText(JAVIER.name());
        assertThat(admin.see("#seen tbody tr").filter(his).first()).isVisible();
    }

    @Test
    void namesEveryKindInBothLanguages() {
        for (Words words : List.of(Words.clinic(Words.ENGLISH), Words.clinic(Words.SPANISH))) {
            assertThat(AuditAction.values())
                    .allSatisfy(action -> assertThat(words.get("audit_trail.option." + action))
                            .isNotBlank());
        }
    }

    @Test
    void saysWhereNothingFits(People people) {
        Screen admin = audit(people.staff(ADMIN.userName()));

        admin.part("audit:from").fill("2020-01-01");
        admin.part("audit:to").fill("2020-01-31");
        admin.part("audit:find").click();
        audit(admin);

        assertThat(admin.see(".empty")).isVisible();
    }

    @Test
    void copiesWhatWasSearchedFor(People people) {
        new Caseload(people.staff(JAVIER.userName())).open(SEEN);
        Screen admin = audit(people.staff(ADMIN.userName()));
        admin.part("audit:action").selectOption("RECORD_VIEWED");
        admin.part("audit:find").click();
        audit(admin);

        List<String> lines = copy(admin);

        assertThat(lines.get(0)).isEqualTo("at,who,role,what,patient,patient_id,subject_id,detail,reference");
        assertThat(lines.subList(1, lines.size()))
                .isNotEmpty()
                .allMatch(line -> line.contains(",RECORD_VIEWED,"))
                .anyMatch(line -> line.contains(JAVIER.name()) && line.contains(SEEN.familyName()));
    }

    @Test
    void keepsThatSomebodyAskedForWhatIsNotTheirs(People people) {
        Screen ana = people.staff(Demo.ANA);
        new Caseload(ana).open(Demo.harbour(11));
        String foreign = ana.address().getQuery().replaceFirst(".*id=", "");
        Screen javier = people.staff(JAVIER.userName()).arriveAt("/caseload/list.xhtml");

        javier.expecting(NOT_FOUND).go("/patient/overview.xhtml?id=" + foreign);

        Pattern refusal = Pattern.compile(
                ".*," + JAVIER.name() + ",CLINICIAN,ACCESS_REFUSED,,," + foreign + ",/patient/overview.xhtml,.*");
        assertThat(copy(audit(people.staff(ADMIN.userName()))))
                .filteredOn(line -> refusal.matcher(line).matches())
                .hasSize(1);
    }

    @Test
    void isForAdminsOnly(People people) {
        Screen javier =
                people.staff(JAVIER.userName()).arriveAt("/caseload/list.xhtml").expecting(FORBIDDEN);
        assertThat(javier.part("place-audit")).hasCount(0);

        assertThat(javier.open(javier.site().clinic("/audit/trail.xhtml")).status())
                .isEqualTo(FORBIDDEN);
        assertThat(javier.open(javier.site().clinic("/api/audit")).status()).isEqualTo(FORBIDDEN);

        assertThat(copy(audit(people.staff(ADMIN.userName()))))
                .anyMatch(line -> line.contains(JAVIER.name() + ",CLINICIAN,ACCESS_REFUSED,,,,/audit/trail.xhtml,"));
    }

    @Test
    void readsWellOnEachScreen(People people) {
        for (Device device : Device.values()) {
            for (ColorScheme colours : List.of(ColorScheme.LIGHT, ColorScheme.DARK)) {
                Screen admin = people.somebody(device, colours);
                People.signIn(
                        admin,
                        people.site().clinic("/caseload/list.xhtml"),
                        Demo.harbour().members().get(0).userName());
                new Caseload(admin).open(Demo.harbour(2)).tab("history");
                show(admin, "audit-seen-" + device + "-" + colours);
                show(audit(admin), "audit-trail-" + device + "-" + colours);
            }
        }
    }

    private static void show(Screen screen, String picture) {
        screen.keepPicture(picture);
        assertThat(screen.scrollsSideways()).as(picture).isFalse();
    }

    private static Screen audit(Screen admin) {
        if (!admin.address().getPath().endsWith("/audit/trail.xhtml")) {
            admin.part("place-audit").click();
        }
        return admin.arriveAt("/audit/trail.xhtml");
    }

    private static Locator rows(Screen admin) {
        return admin.see("[id='audit:events_data'] tr");
    }

    private static List<String> copy(Screen admin) {
        return admin.page()
                .evaluate("() => fetch(document.getElementById('export').href).then(answer => answer.text())")
                .toString()
                .lines()
                .toList();
    }
}
