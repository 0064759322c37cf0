package org.plumbline.clinic.api;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.json.JsonArray;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.FormParam;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import java.util.stream.Stream;
import org.plumbline.identity.Allows;
import org.plumbline.identity.Costly;
import org.plumbline.identity.Who;
import org.plumbline.identity.Whose;
import org.plumbline.text.Jsons;

/**
 * Finds patients, dysfunctions and exercises by their names, for the search that is at hand on every page.
 *
 * <p>A search is sent as a form, not in the address: a patient's name has no place in a log of addresses.
 */
@Path("search")
@ApplicationScoped
@Costly
@Consumes(MediaType.APPLICATION_FORM_URLENCODED)
@Produces(MediaType.APPLICATION_JSON)
@Allows(
        value = {Who.ADMIN, Who.CLINICIAN},
        on = Whose.CLINICS)
public class SearchResource {

    private static final int LONGEST = 100;

    private final FoundPatients patients;
    private final FoundEntries entries;

    @Inject
    SearchResource(FoundPatients patients, FoundEntries entries) {
        this.patients = patients;
        this.entries = entries;
    }

    SearchResource() {
        this(null, null);
    }

    /** The best hits for a text, patients first; none for an empty text or one over 100 characters. */
    @POST
    public JsonArray hits(@FormParam("text") String text) {
        String words = text == null ? "" : text.strip();
        if (words.isEmpty() || words.length() > LONGEST) {
            return Jsons.array().build();
        }
        return Stream.concat(patients.of(words), entries.of(words))
                .map(Hit::json)
                .collect(Jsons::array, (array, hit) -> array.add(hit), (one, two) -> one.addAll(two))
                .build();
    }
}
