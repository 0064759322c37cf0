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
import org.plumbline.mail.Postman;
import org.plumbline.program.Weekdays;
import org.plumbline.tenancy.TenantWork;

/** The queue of reminders: planned with the choice or not at all, and worked off once, whoever does it. */
class ReminderQueueIT extends InContainer {

    private static final Duration PATIENCE = Duration.ofSeconds(30);

    @Inject
    private TestClinics clinics;

    @Inject
    private Requests requests;

    @Inject
    private ViewOwnReminders own;

    @Inject
    private RemindPatient remind;

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

    @Inject
    private Treatments treatments;

    @Inject
    private Reminded reminded;

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
        assertThatThrownBy(() -> requests.tell(emily, () -> changing.fail(Reminded.daily())))
                .hasMessage("undone");
        assertThat(jobs()).isZero();

        reminded.choose(emily, Reminded.daily());

        assertThat(jobs()).isEqualTo(1);
        assertThat(requests.ask(emily, own::own).next()).isPresent();
        assertThat(count("select count(*) from audit_event where tenant_id = ? and action = 'REMINDERS_CHANGED'"))
                .isEqualTo(1);
    }

    @Test
    void isMadeOnceAlsoByTwoServers() {
        treatments.program(ana, emily);
        reminded.choose(emily, Reminded.daily());
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

        assertThat(Reminded.state(clinic)).isEqualTo("WAITING");
        assertThat(Reminded.mails(clinic)).isEqualTo(1);
    }

    @Test
    void isMadeOnceWhoeverTriesAtTheSameTimeOrAgain() {
        treatments.program(ana, emily);
        reminded.choose(emily, Reminded.daily());

        List<CompletableFuture<Optional<Instant>>> atOnce = IntStream.range(0, 5)
                .mapToObj(i -> work.begin(clinic.id(), () -> remind.remind(emily.id(), 1)))
                .toList();

        assertThat(atOnce).allMatch(tried -> tried.join().isPresent());
        // Another time on the same day makes no second one.
        reminded.choose(emily, new ReminderChoice(true, everyDay(), LocalTime.now(TestClinic.ZONE)));
        reminded.remind(emily, 2);
        assertThat(count("select count(*) from reminder where tenant_id = ?")).isEqualTo(1);
        assertThat(Reminded.mails(clinic)).isEqualTo(1);
    }

    private static Weekdays everyDay() {
        return new Weekdays(Set.of(DayOfWeek.values()));
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
