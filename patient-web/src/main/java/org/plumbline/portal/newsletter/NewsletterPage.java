package org.plumbline.portal.newsletter;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.UUID;
import org.plumbline.identity.Allows;
import org.plumbline.identity.Caller;
import org.plumbline.identity.Who;
import org.plumbline.identity.Whose;
import org.plumbline.newsletter.ChooseNewsletter;
import org.plumbline.newsletter.SubscriptionState;

/** Where a patient asks for the newsletter, sees how they stand to it, and stops it. */
@Named
@RequestScoped
@Allows(value = Who.PATIENT, on = Whose.OWN)
public class NewsletterPage {

    private final ChooseNewsletter choose;
    private final Caller caller;
    private SubscriptionState state;

    @Inject
    NewsletterPage(ChooseNewsletter choose, Caller caller) {
        this.choose = choose;
        this.caller = caller;
    }

    NewsletterPage() {
        this(null, null);
    }

    /** Whose form this is: sent in somebody else's sign-in, or in another clinic, it is refused. */
    public UUID getPatient() {
        return caller.patientId();
    }

    /** How they stand to it: the end of its words' keys. */
    public String getState() {
        if (state == null) {
            state = choose.own();
        }
        return state.name();
    }
}
