package org.plumbline.portal.danger;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import org.plumbline.identity.Allows;
import org.plumbline.identity.Person;
import org.plumbline.identity.Who;
import org.plumbline.identity.Whose;
import org.plumbline.reasoning.Gate;
import org.plumbline.screening.ViewOwnGate;

/** What a patient's answers mean, as long as they stand. They are looked up: nothing of them is in the address. */
@Named
@RequestScoped
@Allows(
        value = {Who.ASKED, Who.PATIENT},
        on = Whose.OWN)
public class AnsweredPage {

    private final ViewOwnGate viewOwnGate;
    private final Person person;
    private Gate gate;

    @Inject
    AnsweredPage(ViewOwnGate viewOwnGate, Person person) {
        this.viewOwnGate = viewOwnGate;
        this.person = person;
    }

    AnsweredPage() {
        this(null, null);
    }

    /** What to do, in plain words. */
    public String getSays() {
        return gate().words().forPatient().in(person.getLocale());
    }

    /** Whether help is called for at once. */
    public boolean isEmergency() {
        return gate().level() == Gate.Level.EMERGENCY;
    }

    /** Whether exercises wait until somebody has looked. */
    public boolean isShut() {
        return gate().blocksEverything();
    }

    private Gate gate() {
        if (gate == null) {
            gate = viewOwnGate.own();
        }
        return gate;
    }
}
