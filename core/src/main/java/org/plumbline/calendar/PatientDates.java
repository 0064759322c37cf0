package org.plumbline.calendar;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Stream;
import org.plumbline.program.Pause;
import org.plumbline.program.Program;
import org.plumbline.program.Programs;
import org.plumbline.reminder.ReminderChoice;
import org.plumbline.reminder.ReminderSettings;
import org.plumbline.retest.PlannedRetest;
import org.plumbline.retest.Retests;
import org.plumbline.time.ClinicCalendar;
import org.plumbline.visit.Visits;

/** What is ahead of a patient of the bound clinic. To be asked within a transaction, by those who may. */
@ApplicationScoped
class PatientDates {

    private static final int WEEKS_AHEAD = 8;
    private static final Duration SESSION = Duration.ofMinutes(30);

    private final Programs programs;
    private final Pause pause;
    private final Visits visits;
    private final Retests retests;
    private final ReminderSettings reminders;
    private final ClinicCalendar calendar;

    @Inject
    PatientDates(
            Programs programs,
            Pause pause,
            Visits visits,
            Retests retests,
            ReminderSettings reminders,
            ClinicCalendar calendar) {
        this.programs = programs;
        this.pause = pause;
        this.visits = visits;
        this.retests = retests;
        this.reminders = reminders;
        this.calendar = calendar;
    }

    PatientDates() {
        this(null, null, null, null, null, null);
    }

    /** From today on: the exercise days of the next eight weeks, the visits, and the days of retests. */
    List<CalendarDate> of(UUID patient) {
        return Stream.of(exercisesOf(patient), visitsOf(patient), retestsOf(patient))
                .flatMap(each -> each)
                .toList();
    }

    /** At the time that the patient chose for reminders; of the whole day, where they never chose one. */
    private Stream<CalendarDate> exercisesOf(UUID patient) {
        Optional<ReminderChoice> choice = reminders.of(patient);
        Optional<Program> program = programs.activeOf(patient).filter(found -> !pause.isOn(patient));
        LocalDate today = calendar.today();
        return program.stream()
                .flatMap(running -> today.datesUntil(today.plusWeeks(WEEKS_AHEAD))
                        .filter(day -> !running.dueOn(day).isEmpty()))
                .filter(day -> choice.filter(chosen -> !chosen.days().fit(day)).isEmpty())
                .map(day -> new CalendarDate(
                        CalendarDate.Kind.EXERCISES,
                        patient + " " + day,
                        day,
                        choice.map(chosen -> chosen.on(day, calendar.zone())).map(PatientDates::session)));
    }

    private static CalendarDate.Time session(Instant start) {
        return new CalendarDate.Time(start, start.plus(SESSION));
    }

    private Stream<CalendarDate> visitsOf(UUID patient) {
        return visits
                .timesOf(patient, calendar.today().atStartOfDay(calendar.zone()).toInstant())
                .stream()
                .map(visit -> new CalendarDate(
                        CalendarDate.Kind.VISIT,
                        visit.id().toString(),
                        calendar.dayOf(visit.start()),
                        Optional.of(new CalendarDate.Time(visit.start(), visit.end()))));
    }

    private Stream<CalendarDate> retestsOf(UUID patient) {
        return retests.of(patient).stream()
                .filter(retest -> retest.measuredOn().isEmpty())
                .map(PlannedRetest::dueOn)
                .filter(day -> !day.isBefore(calendar.today()))
                .distinct()
                .map(day -> new CalendarDate(CalendarDate.Kind.RETEST, patient + " " + day, day, Optional.empty()));
    }
}
