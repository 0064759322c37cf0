package org.plumbline.owndata;

import jakarta.enterprise.context.ApplicationScoped;
import java.nio.charset.StandardCharsets;
import java.util.Locale;
import org.plumbline.handout.Press;
import org.plumbline.text.Stencil;
import tools.jackson.databind.SerializationFeature;
import tools.jackson.databind.json.JsonMapper;

/** Writes what a patient takes with them as files. */
@ApplicationScoped
public class OwnDataFiles {

    private static final Stencil STENCIL = new Stencil("org/plumbline/owndata", "data.mustache");
    private static final JsonMapper JSON =
            JsonMapper.builder().enable(SerializationFeature.INDENT_OUTPUT).build();

    /** The file for programs. */
    public byte[] json(OwnData data) {
        return JSON.writeValueAsString(data).getBytes(StandardCharsets.UTF_8);
    }

    /** The file for people: the same in words, of long lists what is newest. */
    public byte[] pdf(OwnData data, Locale language) {
        try (Press.Pages pages = Press.set(STENCIL.filled(new OwnDataView(data, language)))) {
            return pages.pdf();
        }
    }
}
