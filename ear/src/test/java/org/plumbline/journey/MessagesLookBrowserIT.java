package org.plumbline.journey;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.options.ColorScheme;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.plumbline.launcher.demo.DemoPatient;

/** The pages of messages and visits with words that nothing breaks, on each screen, in the light and in the dark. */
@Journey
class MessagesLookBrowserIT {

    private static final DemoPatient PATIENT = Demo.harbour(6);
    private static final List<Integer> WIDTHS = List.of(1440, 1024, 768, 320);
    private static final String LONG = "Unbreakable".repeat(20);

    private BehindThePages rows;
    private UUID id;

    @BeforeEach
    void writeLongWords(Site site) {
        rows = new BehindThePages(site);
        id = UUID.fromString(rows.texts("select id::text from patient where user_id = ?", PATIENT.userId())
                .get(0));
        forget();
        writeAMessage();
        keepATemplate();
        planVisits();
    }

    private void writeAMessage() {
        rows.write(
                "insert into message (tenant_id, id, patient_id, written_at, body)"
                        + " select tenant_id, gen_random_uuid(), id, now(), ? from patient where id = ?",
                LONG,
                id);
        rows.write(
                "insert into message_thread (tenant_id, patient_id, last_at, patient_wrote_at)"
                        + " select tenant_id, patient_id, written_at, written_at from message where patient_id = ?",
                id);
    }

    private void keepATemplate() {
        rows.write(
                "insert into message_template (tenant_id, id, name, english, spanish, changed_by, changed_at)"
                        + " select tenant_id, gen_random_uuid(), ?, ?, ?, id, now() from member where user_id = ?",
                "Unbreakable".repeat(9),
                LONG,
                LONG,
                Demo.tom().userId());
    }

    private void planVisits() {
        rows.write(
                "insert into visit (tenant_id, id, patient_id, member_id, starts_at, minutes, place, planned_by, planned_at,"
                        + " changed_at) select p.tenant_id, gen_random_uuid(), p.id, m.id, now() + make_interval(days => d), 30,"
                        + " ?, m.id, now(), now() from patient p join member m on m.tenant_id = p.tenant_id,"
                        + " (values (-3), (3)) as days (d) where p.id = ? and m.user_id = ?",
                LONG,
                id,
                Demo.tom().userId());
    }

    @AfterEach
    void forget() {
        for (String table : List.of("message", "message_thread", "visit")) {
            rows.write("delete from " + table + " where patient_id = ?", id);
        }
        rows.write("delete from message_template where name like 'Unbreakable%'");
    }

    @Test
    void fitEachScreen(People people) {
        for (ColorScheme colours : List.of(ColorScheme.LIGHT, ColorScheme.DARK)) {
            Screen ana = people.somebody(Device.DESK, colours);
            People.signIn(ana, people.site().clinic("/message/list.xhtml"), Demo.ANA)
                    .arriveAt("/message/list.xhtml");
            for (int width : WIDTHS) {
                ana.page().setViewportSize(width, 900);
                for (String page : List.of("message/list", "message/templates", "message/thread", "visit/list")) {
                    fits(ana.go("/" + page + ".xhtml?id=" + id), page.replace('/', '-') + "-" + width + "-" + colours);
                }
            }
        }
    }

    @Test
    void fitThePhone(People people) {
        for (ColorScheme colours : List.of(ColorScheme.LIGHT, ColorScheme.DARK)) {
            Screen phone = people.somebody(Device.PHONE, colours);
            People.signIn(phone, people.site().portal("/"), PATIENT.userName());
            for (String page : List.of("today/today", "message/thread")) {
                phone.open(phone.site().portal("/" + page + ".xhtml"));
                fits(phone, "portal-" + page.replace('/', '-') + "-" + colours);
            }
        }
    }

    private static void fits(Screen screen, String picture) {
        screen.accessible();
        assertThat(screen.scrollsSideways()).as(picture).isFalse();
        screen.keepPicture(picture);
    }
}
