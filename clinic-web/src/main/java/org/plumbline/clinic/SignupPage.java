package org.plumbline.clinic;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.HttpServletRequest;
import java.util.Set;
import org.plumbline.identity.Allows;
import org.plumbline.identity.Costly;
import org.plumbline.identity.NotAllowed;
import org.plumbline.identity.Person;
import org.plumbline.identity.Who;
import org.plumbline.identity.Whose;
import org.plumbline.mail.MailNotSent;
import org.plumbline.opening.Signup;

/**
 * The form by which somebody whom nobody knows asks for a clinic. Its answer is the same whoever has the address. Its form
 * keeps no state, so that no session is made for a stranger.
 */
@Named("signupPage")
@RequestScoped
@Costly
@Allows(value = Who.ANYONE, on = Whose.NOBODYS)
public class SignupPage {

    private final Signup signUp;
    private final Person person;
    private final HttpServletRequest request;
    private final SignupForm form;

    private boolean sent;
    private boolean failed;

    @Inject
    SignupPage(Signup signUp, Person person, HttpServletRequest request, SignupForm form) {
        this.signUp = signUp;
        this.person = person;
        this.request = request;
        this.form = form;
    }

    SignupPage() {
        this(null, null, null, null);
    }

    /** Takes the form where it was sent; where there is no sign-up, there is no page. */
    public String act() {
        if (!signUp.isOpen()) {
            throw new NotAllowed();
        }
        return request.getMethod().equals("POST") ? take() : null;
    }

    private String take() {
        Set<String> faults = form.faults();
        if (!faults.isEmpty()) {
            return null;
        }
        try {
            // Only a program fills a field that nobody sees.
            if (!form.isFromAProgram()) {
                signUp.ask(form.profile(), form.admin(), person.getLocale());
            }
        } catch (MailNotSent e) {
            failed = true;
            return null;
        }
        return "/signup.xhtml?faces-redirect=true&sent=true";
    }

    /** What the page's heading is about: the form, or the mail that was sent. */
    public String getStep() {
        return sent ? "sent" : "page";
    }

    /** Whether the page says what comes next in place of the form. */
    public boolean isSent() {
        return sent;
    }

    public void setSent(boolean now) {
        sent = now;
    }

    /** Whether the mail could not be sent. */
    public boolean isFailed() {
        return failed;
    }
}
