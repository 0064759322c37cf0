package org.plumbline.portal.api;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.BadRequestException;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.FormParam;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.net.URI;
import java.util.UUID;
import org.plumbline.identity.Allows;
import org.plumbline.identity.Who;
import org.plumbline.identity.Whose;
import org.plumbline.session.RecordExercise;

/** Takes what a patient did of today's program. */
@Path("exercises")
@ApplicationScoped
@Consumes(MediaType.APPLICATION_FORM_URLENCODED)
@Allows(value = Who.PATIENT, on = Whose.OWN)
public class ExercisesResource {

    private static final URI TODAY = URI.create("/portal/today/today.xhtml");

    private final RecordExercise recordExercise;

    @Inject
    ExercisesResource(RecordExercise recordExercise) {
        this.recordExercise = recordExercise;
    }

    ExercisesResource() {
        this(null);
    }

    /** Records that the caller did an exercise today, and goes back to today. */
    @POST
    public Response done(@FormParam("key") String sentKey, @FormParam("exercise") String sentExercise) {
        UUID key = new Field(sentKey).id();
        UUID prescribedExercise = new Field(sentExercise).id();
        if (key == null || prescribedExercise == null) {
            throw new BadRequestException();
        }
        recordExercise.done(key, prescribedExercise);
        return Response.seeOther(TODAY).build();
    }
}
