package org.plumbline.portal.api;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.Response;
import org.plumbline.identity.Allows;
import org.plumbline.identity.Costly;
import org.plumbline.identity.Person;
import org.plumbline.identity.Proved;
import org.plumbline.identity.Who;
import org.plumbline.identity.Whose;
import org.plumbline.owndata.ExportOwnData;
import org.plumbline.owndata.OwnDataFiles;

/** Gives patients what the clinic keeps about them, to read. The file's name says nothing of anybody. */
@Path("ownpaper")
@ApplicationScoped
@Costly
@Produces("application/pdf")
@Proved
@Allows(
        value = {Who.ASKED, Who.PATIENT},
        on = Whose.OWN)
public class OwnpaperResource {

    private final ExportOwnData exportOwnData;
    private final OwnDataFiles files;
    private final Person person;

    @Inject
    OwnpaperResource(ExportOwnData exportOwnData, OwnDataFiles files, Person person) {
        this.exportOwnData = exportOwnData;
        this.files = files;
        this.person = person;
    }

    OwnpaperResource() {
        this(null, null, null);
    }

    /** The file, in the language of the caller's pages. */
    @GET
    public Response file() {
        return Response.ok(files.pdf(exportOwnData.in(person.getLocale()), person.getLocale()))
                .header("Content-Disposition", "attachment; filename=\"plumbline.pdf\"")
                .header("Cache-Control", "no-store")
                .build();
    }
}
