package org.plumbline.clinic.api;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.Response;
import java.util.List;
import org.plumbline.curation.ViewCatalogue;
import org.plumbline.identity.Allows;
import org.plumbline.identity.Person;
import org.plumbline.identity.Who;
import org.plumbline.identity.Whose;
import org.plumbline.knowledge.review.ClinicalReview;
import org.plumbline.knowledge.review.Links;

/** Shows the clinic's whole catalogue for clinical review, with the clinic's changes, in the person's language. */
@Path("review")
@ApplicationScoped
@Allows(
        value = {Who.ADMIN, Who.CLINICIAN},
        on = Whose.NOBODYS)
public class ReviewResource {

    private static final Links LINKS = new Links(
            List.of(
                    "/clinic/jakarta.faces.resource/tokens.css.xhtml?ln=look",
                    "/clinic/jakarta.faces.resource/review.css.xhtml?ln=clinic"),
            "?lang=en",
            "?lang=es");

    /** The door leaves the console's policy to PrimeFaces, which has no part in this page: it needs our style and font only. */
    private static final String POLICY = "default-src 'none'; style-src 'self'; font-src 'self';"
            + " base-uri 'none'; form-action 'none'; frame-ancestors 'none'";

    private static final ClinicalReview REVIEW = new ClinicalReview();

    private final ViewCatalogue catalogue;
    private final Person person;

    @Inject
    ReviewResource(ViewCatalogue catalogue, Person person) {
        this.catalogue = catalogue;
        this.person = person;
    }

    ReviewResource() {
        this(null, null);
    }

    /** The page. */
    @GET
    @Produces("text/html; charset=UTF-8")
    public Response page() {
        return Response.ok(REVIEW.page(catalogue.current(), person.getLocale(), LINKS))
                .header("Content-Security-Policy", POLICY)
                .build();
    }
}
