package org.plumbline.clinic.api;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.json.JsonObject;
import jakarta.ws.rs.BadRequestException;
import jakarta.ws.rs.ClientErrorException;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.FormParam;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.util.UUID;
import org.plumbline.clinic.assessment.Keeping;
import org.plumbline.clinic.assessment.SentDraft;
import org.plumbline.clinic.assessment.SentFields;
import org.plumbline.clinic.assessment.UnreadableForm;
import org.plumbline.identity.Allows;
import org.plumbline.identity.Person;
import org.plumbline.identity.Who;
import org.plumbline.identity.Whose;
import org.plumbline.tenancy.ChangedMeanwhile;
import org.plumbline.text.Jsons;

/** Keeps what is entered into a draft of an assessment so far, for its page, which sends it some seconds after each change. */
@Path("assessment")
@ApplicationScoped
@Consumes(MediaType.APPLICATION_FORM_URLENCODED)
@Produces(MediaType.APPLICATION_JSON)
@Allows(
        value = {Who.ADMIN, Who.CLINICIAN},
        on = Whose.CLINICS)
public class AssessmentResource {

    private final SentDraft drafts;
    private final Person person;

    @Inject
    AssessmentResource(SentDraft drafts, Person person) {
        this.drafts = drafts;
        this.person = person;
    }

    AssessmentResource() {
        this(null, null);
    }

    /**
     * Keeps the page's form. Answers the version from then on, and what the page says.
     *
     * @param version the draft's version that the page shows
     * @param form the fields by their names on the page, each with a list of its values, as JSON
     * @throws BadRequestException where the form is not one that the page sends
     * @throws ClientErrorException with 409, where somebody else changed the draft meanwhile: the page shows both versions
     */
    @POST
    @Path("{assessment}")
    public JsonObject keep(
            @PathParam("assessment") UUID assessment,
            @FormParam("version") int version,
            @FormParam("form") String form) {
        try {
            return json(drafts.keep(assessment, version, new SentFields(form), person.getLocale()));
        } catch (UnreadableForm e) {
            throw new BadRequestException(e);
        } catch (ChangedMeanwhile e) {
            throw new ClientErrorException(Response.Status.CONFLICT, e);
        }
    }

    private static JsonObject json(Keeping kept) {
        return Jsons.object()
                .add("version", kept.getVersion())
                .add("saved", kept.getSaved())
                .add("problem", kept.getProblem())
                .build();
    }
}
