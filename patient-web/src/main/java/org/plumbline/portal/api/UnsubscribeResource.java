package org.plumbline.portal.api;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.FormParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.UriBuilder;
import org.plumbline.identity.Allows;
import org.plumbline.identity.NotAllowed;
import org.plumbline.identity.Who;
import org.plumbline.identity.Whose;
import org.plumbline.newsletter.NewsletterLinks;

/**
 * Stops the newsletter by one POST of a mail program (RFC 8058): without a session, a cookie or a page of ours. The sealed link is
 * all that counts, so the body isn't read. Whoever opens the address in a browser comes to the page with the button.
 */
@Path("unsubscribe")
@ApplicationScoped
@Allows(value = Who.ANYONE, on = Whose.NOBODYS)
public class UnsubscribeResource {

    private static final String PAGE = "/portal/newsletter/unsubscribe.xhtml";

    private final NewsletterLinks links;

    @Inject
    UnsubscribeResource(NewsletterLinks links) {
        this.links = links;
    }

    UnsubscribeResource() {
        this(null);
    }

    /**
     * Stops it, also once more; 404 where the link is none of ours.
     *
     * @param how the one field that a mail program sends; the address says all
     */
    @POST
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    public Response stop(@QueryParam("token") String token, @FormParam("List-Unsubscribe") String how) {
        return stop(token);
    }

    /** The same, where the mail program sends its field as a part. */
    @POST
    @Consumes(MediaType.MULTIPART_FORM_DATA)
    public Response stopByPart(@QueryParam("token") String token) {
        return stop(token);
    }

    private Response stop(String token) {
        if (!links.stop(token)) {
            throw new NotAllowed();
        }
        return Response.noContent().build();
    }

    /** Leads to the page, and changes nothing; 404 where the link is none of ours. */
    @GET
    public Response ask(@QueryParam("token") String token) {
        if (!links.isToStop(token)) {
            throw new NotAllowed();
        }
        return Response.seeOther(
                        UriBuilder.fromPath(PAGE).queryParam("token", "{token}").build(token))
                .build();
    }
}
