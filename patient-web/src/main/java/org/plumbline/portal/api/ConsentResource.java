package org.plumbline.portal.api;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.net.URI;
import org.plumbline.consent.AnswerConsent;
import org.plumbline.identity.Allows;
import org.plumbline.identity.Caller;
import org.plumbline.identity.Person;
import org.plumbline.identity.Who;
import org.plumbline.identity.Whose;
import org.plumbline.patient.ChooseLanguage;

/** Takes what patients say when they are asked whether the clinic may keep what they send. */
@Path("consent")
@ApplicationScoped
@Consumes(MediaType.APPLICATION_FORM_URLENCODED)
@Allows(
        value = {Who.ASKED, Who.PATIENT},
        on = Whose.OWN)
public class ConsentResource {

    private static final URI TODAY = URI.create("/portal/today/today.xhtml");
    private static final URI QUESTION = URI.create("/portal/consent/consent.xhtml");
    private static final URI INCOMPLETE = URI.create("/portal/consent/consent.xhtml?incomplete=true");
    private static final URI UNSURE = URI.create("/portal/consent/withdraw.xhtml?incomplete=true");

    private final AnswerConsent answerConsent;
    private final ChooseLanguage chooseLanguage;
    private final Caller caller;
    private final Person person;

    @Inject
    ConsentResource(AnswerConsent answerConsent, ChooseLanguage chooseLanguage, Caller caller, Person person) {
        this.chooseLanguage = chooseLanguage;
        this.answerConsent = answerConsent;
        this.caller = caller;
        this.person = person;
    }

    ConsentResource() {
        this(null, null, null, null);
    }

    /** Opens the portal, in the language that was chosen on the way; back to the words, where the box is not ticked or the words are others by now. */
    @POST
    public Response give(@BeanParam SureForm form) {
        person.chosenHere().ifPresent(chooseLanguage::keepFirst);
        boolean isGiven = form.isSureOf(caller.patientId()) && answerConsent.give(form.version(), person.getLocale());
        return Response.seeOther(isGiven ? TODAY : INCOMPLETE).build();
    }

    /** Shuts the portal, and leads to the words, which can be agreed to again. */
    @POST
    @Path("withdrawal")
    public Response withdraw(@BeanParam SureForm form) {
        if (!form.isSureOf(caller.patientId())) {
            return Response.seeOther(UNSURE).build();
        }
        answerConsent.withdraw(person.getLocale());
        return Response.seeOther(QUESTION).build();
    }
}
