package org.plumbline.calendar;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.inject.Inject;
import java.util.Locale;
import org.junit.jupiter.api.Test;
import org.plumbline.consent.AnswerConsent;
import org.plumbline.container.InContainer;
import org.plumbline.fixture.Requests;
import org.plumbline.fixture.TestClinic;
import org.plumbline.fixture.TestClinics;
import org.plumbline.fixture.Visitor;

/** A calendar is read from another program, without signing in: it ends with consent as the portal does. */
class CalendarConsentIT extends InContainer {

    @Inject
    private TestClinics clinics;

    @Inject
    private Requests requests;

    @Inject
    private ChangeCalendarAddress change;

    @Inject
    private ViewCalendarAddress view;

    @Inject
    private CalendarFeed feed;

    @Inject
    private AnswerConsent answer;

    @Test
    void endsWithConsent() {
        TestClinic clinic = clinics.open();
        Visitor emily = clinic.patient();
        requests.tell(emily, change::make);
        String address = requests.ask(emily, view::own).orElseThrow();
        String secret = address.substring(address.lastIndexOf('/') + 1);
        assertThat(feed.at(secret)).isPresent();

        requests.tell(emily, () -> answer.withdraw(Locale.UK));

        assertThat(feed.at(secret)).isEmpty();
    }
}
