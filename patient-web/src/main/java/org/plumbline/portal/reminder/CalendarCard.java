package org.plumbline.portal.reminder;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import org.plumbline.calendar.ViewCalendarAddress;
import org.plumbline.identity.Allows;
import org.plumbline.identity.Who;
import org.plumbline.identity.Whose;

/** The secret address of a patient's calendar. */
@Named
@RequestScoped
@Allows(value = Who.PATIENT, on = Whose.OWN)
public class CalendarCard {

    private static final String WEB = "https?:";

    private final ViewCalendarAddress view;
    private String address;

    @Inject
    CalendarCard(ViewCalendarAddress view) {
        this.view = view;
    }

    CalendarCard() {
        this(null);
    }

    /** The address; empty where there is none. */
    public String getAddress() {
        if (address == null) {
            address = view.own().orElse("");
        }
        return address;
    }

    /** The same address, as a phone's calendar opens it by itself. */
    public String getLink() {
        return getAddress().replaceFirst(WEB, "webcal:");
    }
}
