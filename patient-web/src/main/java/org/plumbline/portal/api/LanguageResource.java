package org.plumbline.portal.api;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.net.URI;
import org.plumbline.identity.Allows;
import org.plumbline.identity.ChosenLanguage;
import org.plumbline.identity.Who;
import org.plumbline.identity.Whose;
import org.plumbline.patient.ChooseLanguage;

/** Takes the language that patients choose in their settings. */
@Path("language")
@ApplicationScoped
@Consumes(MediaType.APPLICATION_FORM_URLENCODED)
@Allows(value = Who.PATIENT, on = Whose.OWN)
public class LanguageResource {

    private static final String SETTINGS = "/portal/settings/settings.xhtml";

    private final ChooseLanguage chooseLanguage;

    @Inject
    LanguageResource(ChooseLanguage chooseLanguage) {
        this.chooseLanguage = chooseLanguage;
    }

    LanguageResource() {
        this(null);
    }

    /** Chooses, and leads back by an address that tells this device, too: its pages before sign-in speak the language then. */
    @POST
    @Path("{code}")
    public Response choose(@PathParam("code") String language) {
        if (!ChosenLanguage.isSpoken(language)) {
            return Response.seeOther(URI.create(SETTINGS)).build();
        }
        chooseLanguage.choose(language);
        return Response.seeOther(URI.create(SETTINGS + "?lang=" + language)).build();
    }
}
