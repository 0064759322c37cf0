package org.plumbline.portal.api;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.FormParam;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.net.URI;
import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.Optional;
import org.plumbline.identity.Allows;
import org.plumbline.identity.Caller;
import org.plumbline.identity.Rights;
import org.plumbline.identity.Who;
import org.plumbline.identity.Whose;
import org.plumbline.invitation.AcceptInvitation;

/** Takes the date of birth of whoever follows an invitation. A patient who sends it once more is led on. */
@Path("welcome")
@ApplicationScoped
@Consumes(MediaType.APPLICATION_FORM_URLENCODED)
@Allows(
        value = {Who.INVITED, Who.ASKED, Who.PATIENT},
        on = Whose.NOBODYS)
public class WelcomeResource {

    private static final URI TODAY = URI.create("/portal/today/today.xhtml");
    private static final URI INCOMPLETE = URI.create("/portal/welcome.xhtml?incomplete=true");
    private static final URI WRONG = URI.create("/portal/welcome.xhtml?wrong=true");
    private static final URI SPENT = URI.create("/portal/spent.xhtml");

    private final AcceptInvitation acceptInvitation;
    private final Caller caller;

    @Inject
    WelcomeResource(AcceptInvitation acceptInvitation, Caller caller) {
        this.acceptInvitation = acceptInvitation;
        this.caller = caller;
    }

    WelcomeResource() {
        this(null, null);
    }

    /** Opens the portal where the day is the patient's; else back to the question, or to where it ends. */
    @POST
    public Response answer(@FormParam("born") String born) {
        if (caller.rights().filter(Rights::isPatient).isPresent()) {
            return Response.seeOther(TODAY).build();
        }
        URI next = day(born)
                .map(acceptInvitation::answer)
                .map(WelcomeResource::after)
                .orElse(INCOMPLETE);
        return Response.seeOther(next).build();
    }

    private static URI after(AcceptInvitation.Verdict verdict) {
        return switch (verdict) {
            case WELCOME -> TODAY;
            case WRONG -> WRONG;
            case SPENT -> SPENT;
        };
    }

    /** What can't be read is no answer, and counts as none. */
    private static Optional<LocalDate> day(String text) {
        try {
            return Optional.ofNullable(text).map(LocalDate::parse);
        } catch (DateTimeParseException e) {
            return Optional.empty();
        }
    }
}
