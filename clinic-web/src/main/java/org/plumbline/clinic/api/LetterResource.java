package org.plumbline.clinic.api;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.core.Response;
import java.util.UUID;
import org.plumbline.identity.Allows;
import org.plumbline.identity.Who;
import org.plumbline.identity.Whose;
import org.plumbline.letter.Letter;
import org.plumbline.letter.LetterPress;
import org.plumbline.letter.OpenLetter;

/** Gives a letter that was issued, as it was printed. */
@Path("letter")
@ApplicationScoped
@Allows(
        value = {Who.ADMIN, Who.CLINICIAN},
        on = Whose.CLINICS)
public class LetterResource {

    private final OpenLetter open;

    @Inject
    LetterResource(OpenLetter open) {
        this.open = open;
    }

    LetterResource() {
        this(null);
    }

    /**
     * The letter, as PDF.
     *
     * @param letter its id
     */
    @GET
    @Path("{letter}")
    public Response letter(@PathParam("letter") UUID letter) {
        Letter found = open.of(letter);
        return Response.ok(found.pdf(), "application/pdf")
                .header("Content-Disposition", "inline; filename=\"" + LetterPress.file(found) + "\"")
                .build();
    }
}
