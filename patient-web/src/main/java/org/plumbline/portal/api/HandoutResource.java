package org.plumbline.portal.api;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.NotFoundException;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.Response;
import java.util.Optional;
import org.plumbline.handout.Handout;
import org.plumbline.handout.HandoutPress;
import org.plumbline.handout.Paper;
import org.plumbline.handout.ViewOwnHandout;
import org.plumbline.handout.Wish;
import org.plumbline.identity.Allows;
import org.plumbline.identity.Costly;
import org.plumbline.identity.Who;
import org.plumbline.identity.Whose;

/** Gives patients the handout of their own program, to be printed. */
@Path("handout")
@ApplicationScoped
@Costly
@Allows(value = Who.PATIENT, on = Whose.OWN)
public class HandoutResource {

    private final ViewOwnHandout viewOwnHandout;
    private final HandoutPress press;

    @Inject
    HandoutResource(ViewOwnHandout viewOwnHandout, HandoutPress press) {
        this.viewOwnHandout = viewOwnHandout;
        this.press = press;
    }

    HandoutResource() {
        this(null, null);
    }

    /**
     * The handout in the language of the caller's pages, as PDF; 404 where they have no program.
     *
     * @param paper its size; else the one that is usual in the clinic's country
     */
    @GET
    public Response handout(@QueryParam("paper") Paper paper) {
        Wish wish = new Wish(Optional.ofNullable(paper), Optional.empty());
        Handout handout = viewOwnHandout.own(wish).orElseThrow(NotFoundException::new);
        return Response.ok(press.pdf(handout), "application/pdf")
                .header("Content-Disposition", "inline; filename=\"" + press.file(handout) + "\"")
                .build();
    }
}
