package org.plumbline.brand;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.NotFoundException;
import jakarta.ws.rs.core.Response;
import java.util.UUID;

/** What the addresses of a clinic's colour and logo answer, in both applications. Each address means one thing for ever. */
@ApplicationScoped
public class BrandAnswers {

    private static final String NOTHING =
            "default-src 'none'; base-uri 'none'; form-action 'none'; frame-ancestors 'none'; sandbox";
    private static final String KEPT = "private, max-age=604800, immutable";

    private final ViewLogo logos;

    @Inject
    BrandAnswers(ViewLogo logos) {
        this.logos = logos;
    }

    BrandAnswers() {
        this(null);
    }

    /**
     * The style sheet of a colour. It tells nothing of anybody: it follows from the colour alone.
     *
     * @throws NotFoundException where it is no colour that a clinic can have
     */
    public Response style(String accent) {
        try {
            return answer("text/css; charset=UTF-8", Accent.of(accent).style());
        } catch (IllegalArgumentException | AccentUnreadable e) {
            throw new NotFoundException(e);
        }
    }

    /**
     * The caller's clinic's logo.
     *
     * @throws NotFoundException where it has none of this id
     */
    public Response logo(UUID id) {
        ClinicLogo logo = logos.of(id).orElseThrow(NotFoundException::new);
        return answer(logo.type().mediaType(), logo.content());
    }

    private static Response answer(String type, Object content) {
        return Response.ok(content, type)
                .header("Content-Security-Policy", NOTHING)
                .header("Cache-Control", KEPT)
                .build();
    }
}
