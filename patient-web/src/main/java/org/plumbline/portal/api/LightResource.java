package org.plumbline.portal.api;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.json.JsonObject;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import org.plumbline.course.ViewOwnLight;
import org.plumbline.course.ViewOwnLight.OwnLight;
import org.plumbline.identity.Allows;
import org.plumbline.identity.Person;
import org.plumbline.identity.Who;
import org.plumbline.identity.Whose;
import org.plumbline.reasoning.course.Light;
import org.plumbline.text.Jsons;

/** Tells patients' devices the light of today. */
@Path("light")
@ApplicationScoped
@Produces(MediaType.APPLICATION_JSON)
@Allows(value = Who.PATIENT, on = Whose.OWN)
public class LightResource {

    private final ViewOwnLight viewOwnLight;
    private final Person person;

    @Inject
    LightResource(ViewOwnLight viewOwnLight, Person person) {
        this.viewOwnLight = viewOwnLight;
        this.person = person;
    }

    LightResource() {
        this(null, null);
    }

    /**
     * The light by the name of its constant, what it says to the caller, whether it is over for today, whether the easier variants come
     * first, and whether questions are to be answered before any exercise.
     */
    @GET
    public JsonObject light() {
        OwnLight own = viewOwnLight.today();
        return Jsons.object()
                .add("light", own.light().name())
                .add("says", own.says().in(person.getLocale()))
                .add("stops", own.light() == Light.STOP)
                .add("easy", own.tooMuch())
                .add("asks", own.asks())
                .build();
    }
}
