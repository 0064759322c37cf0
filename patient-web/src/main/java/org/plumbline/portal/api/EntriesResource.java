package org.plumbline.portal.api;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.json.JsonArrayBuilder;
import jakarta.json.JsonObject;
import jakarta.json.JsonObjectBuilder;
import jakarta.ws.rs.BadRequestException;
import jakarta.ws.rs.ClientErrorException;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response.Status;
import java.time.Clock;
import java.util.Locale;
import java.util.UUID;
import org.plumbline.consent.ViewOwnConsent;
import org.plumbline.identity.Allows;
import org.plumbline.identity.Caller;
import org.plumbline.identity.NotAllowed;
import org.plumbline.identity.Who;
import org.plumbline.identity.Whose;
import org.plumbline.pain.RecordPain;
import org.plumbline.screening.RecordScreening;
import org.plumbline.session.DeviceClock;
import org.plumbline.session.RecordEntry;
import org.plumbline.submission.EntryRefused;
import org.plumbline.text.Jsons;

/** Takes what patients' devices have kept: exercises done or left out, pain, and answers to the red-flag questions. */
@Path("entries")
@ApplicationScoped
@Consumes(MediaType.APPLICATION_JSON)
@Produces(MediaType.APPLICATION_JSON)
@Allows(
        value = {Who.ASKED, Who.PATIENT},
        on = Whose.OWN)
public class EntriesResource {

    private final RecordEntry recordEntry;
    private final RecordPain recordPain;
    private final RecordScreening recordScreening;
    private final Caller caller;
    private final Clock clock;
    private final ViewOwnConsent viewOwnConsent;

    @Inject
    EntriesResource(
            RecordEntry recordEntry,
            RecordPain recordPain,
            RecordScreening recordScreening,
            Caller caller,
            Clock clock,
            ViewOwnConsent viewOwnConsent) {
        this.recordEntry = recordEntry;
        this.recordPain = recordPain;
        this.recordScreening = recordScreening;
        this.caller = caller;
        this.clock = clock;
        this.viewOwnConsent = viewOwnConsent;
    }

    EntriesResource() {
        this(null, null, null, null, null, null);
    }

    /**
     * Records each entry by itself: one that is refused stands in the way of no other. The answer has one for each, in their
     * order: the key, and the id of what is recorded (of the first, where the key came before), or why nothing is.
     *
     * @param sent who sends, their clock, and at most 200 entries
     * @throws BadRequestException where it is nothing that a device of ours sends
     * @throws ClientErrorException with 413, where it is too much; with 409, where it is another patient's, or where the
     *     caller took their consent back: the device then keeps what it has
     */
    @POST
    public JsonObject record(String sent) {
        SentEntries entries = SentEntries.read(sent, clock.instant());
        if (!entries.patient().equals(caller.patientId()) || tookConsentBack()) {
            throw new ClientErrorException(Status.CONFLICT);
        }
        JsonArrayBuilder answers = Jsons.array();
        entries.entries().forEach(entry -> answers.add(answer(new SentEntry(entry), entries.clock())));
        return Jsons.object().add("answers", answers).build();
    }

    /** Whoever took it back is asked anew; others needn't be looked at. */
    private boolean tookConsentBack() {
        return caller.rights().orElseThrow().who() == Who.ASKED
                && viewOwnConsent.standing().isWithdrawn();
    }

    private JsonObjectBuilder answer(SentEntry entry, DeviceClock device) {
        JsonObjectBuilder answer = Jsons.object().add("key", entry.keySent());
        try {
            return answer.add("recorded", record(entry, device).toString());
        } catch (SentEntry.Unreadable e) {
            return answer.add("refused", e.getMessage());
        } catch (EntryRefused e) {
            return answer.add("refused", e.why().name().toLowerCase(Locale.ROOT));
        } catch (NotAllowed e) {
            return answer.add("refused", "key");
        }
    }

    private UUID record(SentEntry entry, DeviceClock device) {
        return switch (entry.kind()) {
            case PAIN -> recordPain.record(entry.pain(device));
            case SCREEN -> recordScreening.record(entry.screening(device));
            case DONE, EASIER, SKIPPED -> recordEntry.record(entry.exercise(device));
        };
    }
}
