package org.plumbline.clinic.signup;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import org.plumbline.identity.Allows;
import org.plumbline.identity.NotAllowed;
import org.plumbline.identity.Who;
import org.plumbline.identity.Whose;
import org.plumbline.opening.Signup;

/** The terms that a clinic accepts. Where there is no sign-up, there is no page. */
@Named("signupTermsPage")
@RequestScoped
@Allows(value = Who.ANYONE, on = Whose.NOBODYS)
public class TermsPage {

    private final Signup signUp;

    @Inject
    TermsPage(Signup signUp) {
        this.signUp = signUp;
    }

    TermsPage() {
        this(null);
    }

    /**
     * Lets the page be shown.
     *
     * @throws NotAllowed where there is no sign-up
     */
    public void look() {
        if (!signUp.isOpen()) {
            throw new NotAllowed();
        }
    }
}
