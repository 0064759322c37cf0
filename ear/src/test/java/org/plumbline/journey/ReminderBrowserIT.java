package org.plumbline.journey;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import biweekly.Biweekly;
import com.microsoft.playwright.options.ColorScheme;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalTime;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Locale;
import java.util.UUID;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.plumbline.launcher.demo.DemoPatient;
import org.plumbline.launcher.mail.CaughtMail;

/** A patient chooses reminders on the phone, gets one, and makes and ends the address of a calendar. */
@Journey
class ReminderBrowserIT {

    private static final DemoPatient ENGLISH = Demo.harbour(2);
    private static final DemoPatient SPANISH = Demo.lomas(8);
    private static final Duration PATIENCE = Duration.ofSeconds(20);
    private static final String PAGE = "/reminder/reminders.xhtml";

    private BehindThePages rows;

    @BeforeEach
    void lookBehind(Site site) {
        rows = new BehindThePages(site);
        forget();
    }

    @AfterEach
    void forget() {
        for (DemoPatient patient : List.of(ENGLISH, SPANISH)) {
            rows.forget(patient, "reminder", "reminder_choice", "calendar_address");
            rows.write("delete from reminder_job where task_instance like ?", "% " + id(patient) + " %");
        }
    }

    @Test
    void aReminderComesAndTheClinicSeesThatItDid(People people) {
        Screen phone = open(people, SPANISH);
        Words words = Words.portal(Words.SPANISH);
        choose(phone, LocalTime.now(Demo.lomas().zone()));
        assertThat(phone.see(".notice-green")).hasText(words.get("reminder_reminders.done.saved"));
        assertThat(phone.part("mail")).isChecked();
        assertThat(phone.part("next")).isVisible();
        phone.accessible();

        rows.write(
                "update reminder_job set execution_time = now() where task_instance like ?", "% " + id(SPANISH) + " %");
        CaughtMail mail = phone.site().mail(SPANISH.userName(), "/portal/today/today.xhtml");
        assertThat(mail.subject()).isEqualTo("Tu recordatorio de Plumbline");
        assertThat(mail.body().text())
                .doesNotContain(Demo.lomas().name(), SPANISH.familyName())
                .doesNotContainIgnoringCase("ejercicio")
                .doesNotContainIgnoringCase("espalda");
        await("select count(*) from reminder where state = 'SENT' and patient_id = ?", id(SPANISH));

        phone.open(phone.site().portal(PAGE));
        assertThat(phone.part("last")).containsText(words.get("reminder_reminders.state.SENT"));
        phone.keepPicture("reminders-sent");
        isSeenByTheClinic(people.staff(Demo.LUCIA));
    }

    private void isSeenByTheClinic(Screen lucia) {
        lucia.go("/patient/access.xhtml?id=" + id(SPANISH));
        assertThat(lucia.see("#reminder-lines tbody tr")).hasCount(1);
        assertThat(lucia.part("reminder-lines"))
                .containsText(Words.clinic(Words.SPANISH).get("patient_access.reminder.SENT"));
        lucia.accessible().keepPicture("reminders-clinic");
    }

    @Test
    void aChoiceWithoutADayIsAskedForAgainAndDaysAreKept(People people) {
        Screen phone = open(people, ENGLISH);
        phone.keepPicture("reminders-empty");
        phone.part("mail").check();
        phone.choose("each", "false");
        phone.part("save").click();
        assertThat(phone.see("main [role=alert]"))
                .hasText(Words.portal(Words.ENGLISH).get("reminder_reminders.error.incomplete"));
        assertThat(phone.part("mail")).not().isChecked();

        phone.part("mail").check();
        phone.choose("each", "false");
        phone.part("day-1").check();
        phone.part("day-4").check();
        phone.part("at").fill("18:45");
        phone.part("save").click();
        assertThat(phone.see(".notice-green")).isVisible();
        assertThat(phone.see("input[id^=day-]:checked")).hasCount(2);
        assertThat(phone.part("at")).hasValue("18:45");
        assertThat(phone.part("next")).containsText("18:45");
        phone.accessible().keepPicture("reminders-days");
        assertThat(phone.scrollsSideways()).isFalse();
    }

    @Test
    void aCalendarIsReadAtItsAddressUntilThatEnds(People people) {
        Screen phone = people.somebody(Device.PHONE, ColorScheme.DARK);
        People.signIn(phone, people.site().portal("/"), ENGLISH.userName());
        phone.open(phone.site().portal(PAGE));
        phone.part("make").click();
        URI first = URI.create(phone.part("address").inputValue());
        phone.accessible().keepPicture("reminders-calendar");
        HttpResponse<String> read = read(first);
        assertThat(read.statusCode()).isEqualTo(200);
        assertThat(read.headers().firstValue("Content-Type").orElse("")).startsWith("text/calendar");
        assertThat(read.headers().firstValue("Cache-Control").orElse("")).contains("no-store");
        assertThat(Biweekly.parse(read.body()).first().getEvents()).isNotEmpty();

        phone.part("make").click();
        assertThat(phone.part("address")).not().hasValue(first.toString());
        URI second = URI.create(phone.part("address").inputValue());
        assertThat(read(first).statusCode()).isEqualTo(410);
        phone.part("end").click();
        assertThat(phone.part("address")).hasCount(0);
        assertThat(read(second).statusCode()).isEqualTo(410);
        assertThat(read(URI.create(second.toString().replaceFirst("..$", "zz"))).statusCode())
                .isEqualTo(404);
    }

    private static Screen open(People people, DemoPatient patient) {
        Screen phone = people.patient(patient.userName()).arriveAt("/today/today.xhtml");
        phone.open(phone.site().portal(PAGE));
        return phone.arriveAt(PAGE);
    }

    private static void choose(Screen phone, LocalTime at) {
        phone.part("mail").check();
        phone.choose("each", "true");
        phone.part("at").fill(DateTimeFormatter.ofPattern("HH:mm", Locale.ROOT).format(at));
        phone.part("save").click();
    }

    private static HttpResponse<String> read(URI address) {
        try {
            return HttpClient.newBuilder()
                    .version(HttpClient.Version.HTTP_1_1)
                    .build()
                    .send(HttpRequest.newBuilder(address).build(), BodyHandlers.ofString());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (InterruptedException e) {
            throw new IllegalStateException(e);
        }
    }

    private UUID id(DemoPatient patient) {
        return UUID.fromString(rows.texts("select id from patient where user_id = ?", patient.userId())
                .get(0));
    }

    /** The mail is there a moment before what tells so. */
    private void await(String sql, UUID patient) {
        Instant end = Clock.systemUTC().instant().plus(PATIENCE);
        while (rows.count(sql, patient) == 0) {
            assertThat(Clock.systemUTC().instant()).as(sql).isBefore(end);
            Thread.onSpinWait();
        }
    }
}
