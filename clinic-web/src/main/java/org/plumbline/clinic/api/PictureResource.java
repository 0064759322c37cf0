package org.plumbline.clinic.api;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.core.Response;
import org.plumbline.figure.AskedPicture;
import org.plumbline.figure.PictureAnswers;
import org.plumbline.identity.Allows;
import org.plumbline.identity.Who;
import org.plumbline.identity.Whose;

/** Gives members the picture of an exercise: the catalogue's, the same to everybody, or their own clinic's. */
@Path("picture")
@ApplicationScoped
@Allows(
        value = {Who.ADMIN, Who.CLINICIAN},
        on = Whose.NOBODYS)
public class PictureResource {

    private final PictureAnswers answers;

    @Inject
    PictureResource(PictureAnswers answers) {
        this.answers = answers;
    }

    PictureResource() {
        this(null);
    }

    /** The picture. */
    @GET
    @Path("{pictureId}")
    public Response picture(@BeanParam AskedPicture asked) {
        return answers.of(asked);
    }
}
