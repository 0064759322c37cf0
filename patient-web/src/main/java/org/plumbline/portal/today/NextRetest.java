package org.plumbline.portal.today;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.time.format.DateTimeFormatter;
import java.time.format.FormatStyle;
import java.util.Optional;
import org.plumbline.identity.Allows;
import org.plumbline.identity.Person;
import org.plumbline.identity.Who;
import org.plumbline.identity.Whose;
import org.plumbline.retest.PlannedRetest;
import org.plumbline.retest.RetestOf;
import org.plumbline.retest.ViewOwnRetests;

/** When something is measured again next. */
@Named
@RequestScoped
@Allows(value = Who.PATIENT, on = Whose.OWN)
public class NextRetest {

    private final ViewOwnRetests view;
    private final Person person;
    private Optional<PlannedRetest> next;

    @Inject
    NextRetest(ViewOwnRetests view, Person person) {
        this.view = view;
        this.person = person;
    }

    NextRetest() {
        this(null, null);
    }

    /** The day from which on it is to be measured, as the reader writes it; empty where nothing waits. */
    public String getDayWritten() {
        if (next == null) {
            next = view.withHypotheses().stream()
                    .map(RetestOf::retest)
                    .filter(retest -> retest.measuredOn().isEmpty())
                    .findFirst();
        }
        return next.map(PlannedRetest::dueOn)
                .map(DateTimeFormatter.ofLocalizedDate(FormatStyle.LONG).withLocale(person.getLocale())::format)
                .orElse("");
    }
}
