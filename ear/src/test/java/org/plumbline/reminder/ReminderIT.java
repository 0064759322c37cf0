package org.plumbline.reminder;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import jakarta.enterprise.concurrent.ManagedThreadFactory;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.DayOfWeek;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalTime;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.CompletableFuture;
import java.util.stream.IntStream;
import javax.sql.DataSource;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.plumbline.container.InContainer;
import org.plumbline.fixture.FakeAccounts;
import org.plumbline.fixture.Requests;
import org.plumbline.fixture.TestClinic;
import org.plumbline.fixture.TestClinics;
import org.plumbline.fixture.Treatments;
import org.plumbline.fixture.Visitor;
import org.plumbline.identity.NotAllowed;
import org.plumbline.mail.Postman;
import org.plumbline.mail.SendMail;
import org.plumbline.program.Weekdays;
import org.plumbline.tenancy.TenantWork;

/** Reminders where no mail server answers: what is planned, what is made of it once, and what is told of it. */
class ReminderIT extends InContainer {

    private static final Duration PATIENCE = Duration.ofSeconds(30);

    @Inject
    private TestClinics clinics;

    @Inject
    private Requests requests;

    @Inject
    private Treatments treatments;

    @Inject
    private ChangeReminders change;

    @Inject
    private ViewOwnReminders own;

    @Inject
    private ViewReminders view;

    @Inject
    private RemindPatient remind;

    @Inject
    private SendMail send;

    @Inject
    private TenantWork work;

    @Inject
    private Changing changing;

    @Inject
    private DataSource dataSource;

    @Inject
    private ManagedThreadFactory threads;

    @Inject
    private Postman postman;

    private TestClinic clinic;
    private Visitor ana;
    private Visitor emily;

    @BeforeEach
    void openAClinicWithoutKeycloak() {
        FakeAccounts.empty().goAway();
        clinic = clinics.open();
        ana = clinic.clinician();
        emily = clinic.patient();
    }

    @Test
    void isPlannedWithTheChoiceOrNotAtAll() {
        assertThatThrownBy(() -> requests.tell(emily, () -> changing.fail(daily())))
                .hasMessage("undone");
        assertThat(jobs()).isZero();

        choose(daily());

        assertThat(jobs()).isEqualTo(1);
        assertThat(requests.ask(emily, own::own).next()).isPresent();
        assertThat(count("select count(*) from audit_event where tenant_id = ? and action = 'REMINDERS_CHANGED'"))
                .isEqualTo(1);
    }

    @Test
    void isMadeOnceAlsoByTwoServers() {
        treatments.program(ana, emily);
        choose(daily());
        ReminderQueue one = queue();
        ReminderQueue other = queue();
        try {
            one.begin();
            other.begin();
            clinic.rows()
                    .write("update reminder_job set execution_time = now() where task_instance like ?", ofClinic());
            await("select count(*) from reminder where tenant_id = ?", 1);
            await(
                    "select count(*) from reminder_job where not picked and execution_time > now()"
                            + " and task_instance like ? || '%'",
                    1);
        } finally {
            one.stop();
            other.stop();
        }

        assertThat(state()).isEqualTo("WAITING");
        assertThat(mails()).isEqualTo(1);
    }

    @Test
    void isMadeOnceWhoeverTriesAtTheSameTimeOrAgain() {
        treatments.program(ana, emily);
        choose(daily());

        List<CompletableFuture<Optional<Instant>>> atOnce = IntStream.range(0, 5)
                .mapToObj(i -> work.begin(clinic.id(), () -> remind.remind(emily.id(), 1)))
                .toList();

        assertThat(atOnce).allMatch(tried -> tried.join().isPresent());
        // Another time on the same day makes no second one.
        choose(new ReminderChoice(true, everyDay(), now()));
        remind(2);
        assertThat(count("select count(*) from reminder where tenant_id = ?")).isEqualTo(1);
        assertThat(mails()).isEqualTo(1);
    }

    @Test
    void anOlderChoiceIsOver() {
        treatments.program(ana, emily);
        choose(daily());
        choose(ReminderChoice.OFF);

        assertThat(remind(1)).isEmpty();
        assertThat(remind(2)).isEmpty();
        assertThat(count("select count(*) from reminder where tenant_id = ?")).isZero();
    }

    @Test
    void nobodyIsRemindedOfNothing() {
        choose(daily());

        assertThat(remind(1)).isPresent();

        assertThat(state()).isEqualTo("NOTHING_DUE");
        assertThat(mails()).isZero();
    }

    @Test
    void nobodyIsRemindedOfWhatTheyHaveBegun() {
        treatments.program(ana, emily);
        treatments.exercise(ana, emily);
        choose(daily());

        assertThat(remind(1)).isPresent();

        assertThat(state()).isEqualTo("DONE_ALREADY");
        assertThat(mails()).isZero();
    }

    @Test
    void nobodyIsRemindedWhoHasNoAccess() {
        treatments.program(ana, emily);
        choose(daily());
        clinic.rows().write("update patient set user_id = null where tenant_id = ?", clinic.id());

        assertThat(remind(1)).isPresent();

        assertThat(count("select count(*) from reminder where tenant_id = ?")).isZero();
    }

    @Test
    void waitsWhereNoMailServerAnswersAndIsGivenUpWhenItsTimeHasGone() {
        treatments.program(ana, emily);
        choose(daily());
        remind(1);

        assertThat(work.ask(clinic.id(), send::next)).isTrue();
        assertThat(state()).isEqualTo("WAITING");
        assertThat(count("select count(*) from mail_due where tenant_id = ? and due_at > now()"))
                .isEqualTo(1);

        clinic.rows()
                .write(
                        "update outgoing_mail set written_at = now() - interval '5 hours' where tenant_id = ?",
                        clinic.id());
        clinic.rows().write("update mail_due set due_at = now() where tenant_id = ?", clinic.id());
        assertThat(work.ask(clinic.id(), send::next)).isTrue();

        assertThat(requests.ask(ana, () -> view.of(emily.id())).last())
                .singleElement()
                .satisfies(line -> assertThat(line.state()).isEqualTo(ReminderState.GIVEN_UP))
                .satisfies(line -> assertThat(line.settled()).isNotNull());
        assertThat(requests.ask(emily, own::own).last().orElseThrow().state()).isEqualTo(ReminderState.GIVEN_UP);
    }

    @Test
    void isNotTakenForSentWhereTheReaderHasNoAccount() {
        treatments.program(ana, emily);
        choose(daily());
        remind(1);
        FakeAccounts.empty();

        assertThat(work.ask(clinic.id(), send::next)).isTrue();

        assertThat(state()).isEqualTo("GIVEN_UP");
    }

    @Test
    void isTheOwnClinicsToSee() {
        choose(daily());
        Visitor stranger = clinics.open().clinician();

        assertThatThrownBy(() -> requests.ask(stranger, () -> view.of(emily.id())))
                .isInstanceOf(NotAllowed.class);
    }

    /** Each day at this minute, so that the last moment to remind has just come. */
    private ReminderChoice daily() {
        return new ReminderChoice(true, Weekdays.FREE, now());
    }

    private static Weekdays everyDay() {
        return new Weekdays(Set.of(DayOfWeek.values()));
    }

    private static LocalTime now() {
        return LocalTime.now(TestClinic.ZONE);
    }

    private void choose(ReminderChoice choice) {
        requests.tell(emily, () -> change.choose(choice));
    }

    private Optional<Instant> remind(int revision) {
        return work.ask(clinic.id(), () -> remind.remind(emily.id(), revision));
    }

    private ReminderQueue queue() {
        return new ReminderQueue(dataSource, threads, work, remind, postman, Clock.systemUTC());
    }

    private int jobs() {
        return clinic.rows().count("select count(*) from reminder_job where task_instance like ?", ofClinic());
    }

    private String ofClinic() {
        return clinic.id() + " %";
    }

    private String state() {
        return clinic.rows()
                .texts("select state from reminder where tenant_id = ?", clinic.id())
                .get(0);
    }

    private int mails() {
        return count("select count(*) from outgoing_mail where tenant_id = ? and kind = 'REMINDER'");
    }

    private int count(String sql) {
        return clinic.rows().count(sql, clinic.id());
    }

    /** Until the database says so: the queue looks each few seconds. */
    private void await(String sql, int wanted) {
        Instant end = Clock.systemUTC().instant().plus(PATIENCE);
        Object value = sql.contains("tenant_id") ? clinic.id() : clinic.id().toString();
        while (clinic.rows().count(sql, value) != wanted) {
            assertThat(Clock.systemUTC().instant()).as(sql).isBefore(end);
            Thread.onSpinWait();
        }
    }
}
