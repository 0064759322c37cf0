package org.plumbline.clinic.program;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.time.DayOfWeek;
import java.time.format.TextStyle;
import org.plumbline.identity.Allows;
import org.plumbline.identity.Person;
import org.plumbline.identity.Who;
import org.plumbline.identity.Whose;

/** The days of the week, as the reader writes them. */
@Named("weekdays")
@RequestScoped
@Allows(
        value = {Who.ADMIN, Who.CLINICIAN},
        on = Whose.NOBODYS)
public class WeekdayNames {

    private final Person person;

    @Inject
    WeekdayNames(Person person) {
        this.person = person;
    }

    WeekdayNames() {
        this(null);
    }

    /** Monday to Sunday. */
    public DayOfWeek[] getAll() {
        return DayOfWeek.values();
    }

    /** The short name of a day. */
    public String name(DayOfWeek day) {
        return day.getDisplayName(TextStyle.SHORT_STANDALONE, person.getLocale());
    }
}
