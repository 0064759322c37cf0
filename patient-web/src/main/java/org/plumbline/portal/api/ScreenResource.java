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
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;
import org.plumbline.identity.Allows;
import org.plumbline.identity.Who;
import org.plumbline.identity.Whose;
import org.plumbline.screening.RecordScreening;
import org.plumbline.screening.ScreeningEntry;
import org.plumbline.submission.EntryRefused;

/** Takes a patient's answers to the red-flag questions from a browser without scripts. */
@Path("screen")
@ApplicationScoped
@Consumes(MediaType.APPLICATION_FORM_URLENCODED)
@Allows(
        value = {Who.ASKED, Who.PATIENT},
        on = Whose.OWN)
public class ScreenResource {

    private static final URI INCOMPLETE = URI.create("/portal/danger/screen.xhtml?incomplete=true");
    private static final URI ANSWERED = URI.create("/portal/danger/answered.xhtml");

    private final RecordScreening recordScreening;

    @Inject
    ScreenResource(RecordScreening recordScreening) {
        this.recordScreening = recordScreening;
    }

    ScreenResource() {
        this(null);
    }

    /**
     * Records the answers, and goes on to what they mean; back to the questions, where nothing was ticked, not even "none of these".
     *
     * @param asked the ids of all questions, with a blank between
     * @param yes those that are so
     * @param none anything, where none is
     * @throws BadRequestException where no question of ours was asked, or something else is so
     */
    @POST
    public Response answer(
            @FormParam("key") String key,
            @FormParam("asked") String asked,
            @FormParam("yes") List<String> yes,
            @FormParam("none") String none) {
        List<String> questions = asked == null ? List.of() : List.of(asked.split(" ", -1));
        UUID own = new Field(key).id();
        if (!questions.containsAll(yes)) {
            throw new BadRequestException();
        }
        if (own == null || (yes.isEmpty() && none == null)) {
            return Response.seeOther(INCOMPLETE).build();
        }
        Map<String, Boolean> answers =
                questions.stream().distinct().collect(Collectors.toMap(question -> question, yes::contains));
        try {
            recordScreening.record(new ScreeningEntry(own, answers, Instant.now()));
        } catch (EntryRefused e) {
            throw new BadRequestException();
        }
        return Response.seeOther(ANSWERED).build();
    }
}
