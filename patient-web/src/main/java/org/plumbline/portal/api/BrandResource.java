package org.plumbline.portal.api;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.core.Response;
import java.util.UUID;
import org.plumbline.brand.BrandAnswers;
import org.plumbline.identity.Allows;
import org.plumbline.identity.Who;
import org.plumbline.identity.Whose;

/** Gives patients the colour and the logo of their clinic. */
@Path("brand")
@ApplicationScoped
@Allows(value = Who.PATIENT, on = Whose.NOBODYS)
public class BrandResource {

    private final BrandAnswers answers;

    @Inject
    BrandResource(BrandAnswers answers) {
        this.answers = answers;
    }

    BrandResource() {
        this(null);
    }

    /** The style sheet of a colour. */
    @GET
    @Path("colour/{accent}")
    public Response style(@PathParam("accent") String accent) {
        return answers.style(accent);
    }

    /** The logo. */
    @GET
    @Path("logo/{logo}")
    public Response logo(@PathParam("logo") UUID logo) {
        return answers.logo(logo);
    }
}
