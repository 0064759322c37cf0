package org.plumbline.clinic.api;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.Response;
import java.util.Optional;
import java.util.UUID;
import org.plumbline.handout.Handout;
import org.plumbline.handout.HandoutPress;
import org.plumbline.handout.Paper;
import org.plumbline.handout.ViewHandout;
import org.plumbline.handout.Wish;
import org.plumbline.identity.Allows;
import org.plumbline.identity.Costly;
import org.plumbline.identity.Who;
import org.plumbline.identity.Whose;

/** Gives the handout of a patient's program, to be printed. */
@Path("handout")
@ApplicationScoped
@Costly
@Allows(
        value = {Who.ADMIN, Who.CLINICIAN},
        on = Whose.CLINICS)
public class HandoutResource {

    private final ViewHandout viewHandout;
    private final HandoutPress press;

    @Inject
    HandoutResource(ViewHandout viewHandout, HandoutPress press) {
        this.viewHandout = viewHandout;
        this.press = press;
    }

    HandoutResource() {
        this(null, null);
    }

    /**
     * The handout, as PDF.
     *
     * @param program the program's id
     * @param language en or es; else the clinic's
     * @param paper its size; else the one that is usual in the clinic's country
     */
    @GET
    @Path("{program}")
    public Response handout(
            @PathParam("program") UUID program,
            @QueryParam("language") String language,
            @QueryParam("paper") Paper paper) {
        Wish wish = new Wish(Optional.ofNullable(paper), Optional.ofNullable(language));
        Handout handout = viewHandout.of(program, wish);
        return Response.ok(press.pdf(handout), "application/pdf")
                .header("Content-Disposition", "inline; filename=\"" + press.file(handout) + "\"")
                .build();
    }
}
