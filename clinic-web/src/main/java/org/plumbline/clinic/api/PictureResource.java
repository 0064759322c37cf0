package org.plumbline.clinic.api;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.NotFoundException;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.Response;
import java.util.Locale;
import org.plumbline.figure.Picture;
import org.plumbline.figure.Pictures;
import org.plumbline.figure.Showing;
import org.plumbline.identity.Allows;
import org.plumbline.identity.Who;
import org.plumbline.identity.Whose;
import org.plumbline.knowledge.Side;

/** Gives the picture of an exercise, the same to everybody: it holds nothing of a patient, so a browser may keep it. */
@Path("picture")
@RequestScoped
@Allows(
        value = {Who.ADMIN, Who.CLINICIAN},
        on = Whose.NOBODYS)
public class PictureResource {

    /** An image needs its own style sheet, and nothing else. */
    private static final String POLICY = "default-src 'none'; style-src 'unsafe-inline'; base-uri 'none';"
            + " form-action 'none'; frame-ancestors 'none'; sandbox";

    /** Long enough for a day's session; a new edition of the catalogue is seen the day after. */
    private static final String KEPT = "private, max-age=43200";

    private final Pictures pictures;

    @Inject
    PictureResource(Pictures pictures) {
        this.pictures = pictures;
    }

    PictureResource() {
        this(null);
    }

    /**
     * The picture, as SVG.
     *
     * @param exercise the exercise's id
     * @param side the side that works: LEFT shows the mirror
     * @param moving whether it moves
     * @param language of its title and description: es, else English
     */
    @GET
    @Path("{drawing}")
    public Response picture(
            @PathParam("drawing") String exercise,
            @QueryParam("side") Side side,
            @QueryParam("moving") boolean moving,
            @QueryParam("language") String language) {
        Picture picture = pictures.of(exercise).orElseThrow(NotFoundException::new);
        Locale locale = "es".equals(language) ? Locale.forLanguageTag("es") : Locale.ENGLISH;
        Showing showing = new Showing(side == Side.LEFT ? Side.LEFT : Side.RIGHT, moving, locale);
        return Response.ok(pictures.svg(picture, showing), "image/svg+xml; charset=UTF-8")
                .header("Content-Security-Policy", POLICY)
                .header("Cache-Control", KEPT)
                .build();
    }
}
