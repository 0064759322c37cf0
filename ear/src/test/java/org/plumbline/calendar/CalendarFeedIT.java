package org.plumbline.calendar;

import static org.assertj.core.api.Assertions.assertThat;

import biweekly.Biweekly;
import biweekly.component.VEvent;
import jakarta.inject.Inject;
import java.time.Instant;
import java.time.LocalTime;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.plumbline.container.InContainer;
import org.plumbline.fixture.Requests;
import org.plumbline.fixture.TestClinic;
import org.plumbline.fixture.TestClinics;
import org.plumbline.fixture.Treatments;
import org.plumbline.fixture.Visitor;
import org.plumbline.identity.keycloak.SignedIds;
import org.plumbline.patient.ChooseLanguage;
import org.plumbline.program.Weekdays;
import org.plumbline.reminder.ChangeReminders;
import org.plumbline.reminder.ReminderChoice;

/** A patient's calendar at its secret address. */
class CalendarFeedIT extends InContainer {

    @Inject
    private TestClinics clinics;

    @Inject
    private Requests requests;

    @Inject
    private Treatments treatments;

    @Inject
    private ChangeCalendarAddress change;

    @Inject
    private ViewCalendarAddress view;

    @Inject
    private ChangeReminders reminders;

    @Inject
    private CalendarFeed feed;

    @Inject
    private SignedIds ids;

    @Inject
    private ChooseLanguage language;

    private TestClinic clinic;
    private Visitor ana;
    private Visitor emily;

    @BeforeEach
    void treatAPatient() {
        clinic = clinics.open();
        ana = clinic.clinician();
        emily = clinic.patient();
        treatments.program(ana, emily);
    }

    @Test
    void showsTheDaysAheadAtTheChosenTime() {
        reminders(LocalTime.of(7, 30));
        visit();

        List<VEvent> events = Biweekly.parse(read(made()).orElseThrow()).first().getEvents();

        assertThat(events)
                .filteredOn(event -> says(event).equals("Plumbline: exercises"))
                .isNotEmpty()
                .allSatisfy(
                        event -> assertThat(start(event).atZone(TestClinic.ZONE).toLocalTime())
                                .isEqualTo(LocalTime.of(7, 30)));
        assertThat(events).extracting(CalendarFeedIT::says).contains("Plumbline: appointment");
        assertThat(events)
                .filteredOn(event -> says(event).equals("Plumbline: see how far you are"))
                .isNotEmpty();
    }

    @Test
    void speaksTheLanguageOfItsReader() {
        requests.tell(emily, () -> language.choose("es"));

        assertThat(read(made()).orElseThrow()).contains("Plumbline: ejercicios").doesNotContain("Plumbline: exercises");
    }

    @Test
    void tellsNobodyWhatIsTreated() {
        visit();

        assertThat(read(made()).orElseThrow())
                .doesNotContainIgnoringCase("Emily")
                .doesNotContainIgnoringCase("Clarke")
                .doesNotContainIgnoringCase("Test clinic")
                .doesNotContainIgnoringCase("room")
                .doesNotContainIgnoringCase("hip")
                .doesNotContain(emily.id().toString());
    }

    @Test
    void endsWithItsAddress() {
        String first = made();
        String second = made();

        assertThat(second).isNotEqualTo(first);
        assertThat(read(first)).isEmpty();
        assertThat(read(second)).isPresent();

        requests.tell(emily, change::revoke);

        assertThat(read(second)).isEmpty();
        assertThat(feed.isOurs(second)).isTrue();
        assertThat(requests.ask(emily, view::own)).isEmpty();
        assertThat(audited("CALENDAR_ADDRESS_MADE")).isEqualTo(2);
        assertThat(audited("CALENDAR_ADDRESS_REVOKED")).isEqualTo(1);
    }

    @Test
    void endsWithTheAccessToThePortal() {
        String secret = made();
        clinic.rows().write("update patient set user_id = null where tenant_id = ?", clinic.id());

        assertThat(read(secret)).isEmpty();
    }

    @Test
    void nobodyMakesAnAddressButWe() {
        String secret = made();
        UUID row = UUID.fromString(clinic.rows()
                .texts("select id from calendar_address where tenant_id = ?", clinic.id())
                .get(0));
        String turned = secret.substring(0, 95) + (secret.endsWith("0") ? "1" : "0");
        String otherPurpose = ids.sign("another purpose", new SignedIds.Signed(clinic.id(), row));
        String otherClinic = ids.sign(
                CalendarAddresses.PURPOSE, new SignedIds.Signed(clinics.open().id(), row));

        assertThat(feed.isOurs(secret)).isTrue();
        for (String wrong : List.of(turned, otherPurpose, secret.toUpperCase(Locale.ROOT) + "0", "", "x")) {
            assertThat(feed.isOurs(wrong)).as(wrong).isFalse();
            assertThat(read(wrong)).as(wrong).isEmpty();
        }
        assertThat(read(otherClinic)).isEmpty();
        assertThat(clinic.rows()
                        .count(
                                "select count(*) from calendar_address where tenant_id = ? and position(? in calendar_address::text) > 0",
                                clinic.id(),
                                secret.substring(64)))
                .isZero();
    }

    private String made() {
        requests.tell(emily, change::make);
        String address = requests.ask(emily, view::own).orElseThrow();
        assertThat(address).startsWith("http://localhost/portal/api/calendar/");
        return address.substring(address.lastIndexOf('/') + 1);
    }

    private Optional<String> read(String secret) {
        return feed.at(secret);
    }

    private void reminders(LocalTime at) {
        requests.tell(emily, () -> reminders.choose(new ReminderChoice(false, Weekdays.FREE, at)));
    }

    private void visit() {
        clinic.rows()
                .write(
                        "insert into visit (tenant_id, id, patient_id, member_id, starts_at, minutes, place, planned_by,"
                                + " planned_at, changed_at) values (?, ?, ?, ?, now() + interval '3 days', 30, 'Room 2', ?,"
                                + " now(), now())",
                        clinic.id(),
                        UUID.randomUUID(),
                        emily.id(),
                        ana.id(),
                        ana.id());
    }

    private int audited(String action) {
        return clinic.rows()
                .count("select count(*) from audit_event where tenant_id = ? and action = ?", clinic.id(), action);
    }

    private static String says(VEvent event) {
        return event.getSummary().getValue();
    }

    private static Instant start(VEvent event) {
        return event.getDateStart().getValue().toInstant();
    }
}
