package org.plumbline.portal.reminder;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.time.DayOfWeek;
import java.time.format.DateTimeFormatter;
import java.time.format.FormatStyle;
import java.time.temporal.TemporalAccessor;
import java.util.Arrays;
import java.util.List;
import java.util.UUID;
import org.plumbline.identity.Allows;
import org.plumbline.identity.Caller;
import org.plumbline.identity.Person;
import org.plumbline.identity.Who;
import org.plumbline.identity.Whose;
import org.plumbline.reminder.ReminderChoice;
import org.plumbline.reminder.ViewOwnReminders;

/** When a patient is reminded, and what became of the last reminder. */
@Named
@RequestScoped
@Allows(value = Who.PATIENT, on = Whose.OWN)
public class RemindersPage {

    private final ViewOwnReminders view;
    private final Caller caller;
    private final Person person;
    private ViewOwnReminders.OwnReminders reminders;

    @Inject
    RemindersPage(ViewOwnReminders view, Caller caller, Person person) {
        this.view = view;
        this.caller = caller;
        this.person = person;
    }

    RemindersPage() {
        this(null, null, null);
    }

    /** Whose form this is: sent in somebody else's sign-in, or in another clinic, it is refused. */
    public UUID getPatient() {
        return caller.patientId();
    }

    /** {@code checked}, where the patient is reminded by mail; null where not. */
    public String getByMail() {
        return checked(choice().byMail());
    }

    /** {@code checked}, where it is each day with exercises; null where not. */
    public String getEachExerciseDay() {
        return checked(choice().days().areFree());
    }

    /** {@code checked}, where it is days of the week; null where not. */
    public String getChosenDays() {
        return checked(!choice().days().areFree());
    }

    private static String checked(boolean is) {
        return is ? "checked" : null;
    }

    /** The days of the week. */
    public List<ReminderDay> getDays() {
        return Arrays.stream(DayOfWeek.values())
                .map(day -> new ReminderDay(day, choice().days().chosen().contains(day), person.getLocale()))
                .toList();
    }

    /** The time of day, as a field of a form wants it. */
    public String getAt() {
        return DateTimeFormatter.ofPattern("HH:mm").format(choice().at());
    }

    /** When the next reminder is due, as the reader writes it; null where none is. */
    public String getNext() {
        return reminders().next().map(this::written).orElse(null);
    }

    /** When the last reminder was due, as the reader writes it; null where there was none. */
    public String getLast() {
        return reminders().last().map(line -> written(line.planned())).orElse(null);
    }

    /** What became of the last reminder; null where there was none. */
    public String getLastState() {
        return reminders().last().map(line -> line.state().name()).orElse(null);
    }

    private String written(TemporalAccessor moment) {
        return DateTimeFormatter.ofLocalizedDateTime(FormatStyle.FULL, FormatStyle.SHORT)
                .withLocale(person.getLocale())
                .format(moment);
    }

    private ReminderChoice choice() {
        return reminders().choice();
    }

    private ViewOwnReminders.OwnReminders reminders() {
        if (reminders == null) {
            reminders = view.own();
        }
        return reminders;
    }
}
