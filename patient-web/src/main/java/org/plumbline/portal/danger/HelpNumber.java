package org.plumbline.portal.danger;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import org.plumbline.identity.Allows;
import org.plumbline.identity.Caller;
import org.plumbline.identity.EmergencyNumber;
import org.plumbline.identity.Who;
import org.plumbline.identity.Whose;

/** The number that calls for help where the caller's clinic is. */
@Named
@RequestScoped
@Allows(
        value = {Who.ASKED, Who.PATIENT},
        on = Whose.NOBODYS)
public class HelpNumber {

    private final Caller caller;

    @Inject
    HelpNumber(Caller caller) {
        this.caller = caller;
    }

    HelpNumber() {
        this(null);
    }

    /** The number; empty where none is known for sure. */
    public String getValue() {
        return caller.rights()
                .map(rights -> rights.clinic().locale().getCountry())
                .flatMap(EmergencyNumber::in)
                .orElse("");
    }
}
