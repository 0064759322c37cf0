package org.plumbline.figure;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.NotFoundException;
import jakarta.ws.rs.core.Response;
import java.util.Optional;
import java.util.UUID;
import java.util.regex.Pattern;
import org.plumbline.curation.UploadedPicture;
import org.plumbline.curation.UploadedVideo;
import org.plumbline.curation.ViewPicture;
import org.plumbline.video.CleanVideo;

/**
 * What the address of a picture answers, in both applications. The answer holds nothing of a patient, so a browser may keep it;
 * whatever an image holds, a browser that opens it by itself runs nothing and loads nothing.
 */
@ApplicationScoped
public class PictureAnswers {

    private static final String NOTHING =
            "default-src 'none'; base-uri 'none'; form-action 'none'; frame-ancestors 'none'; sandbox";

    /** A drawing needs its own style sheet, and nothing else. */
    private static final String OWN_STYLE = "style-src 'unsafe-inline'; " + NOTHING;

    /** Long enough for a day's session; a new edition of the catalogue is seen the day after. */
    private static final String KEPT = "private, max-age=43200";

    /** As it is written only: there is one address for each upload. */
    private static final Pattern ID = Pattern.compile("[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}");

    private final Pictures pictures;
    private final ViewPicture uploads;

    @Inject
    PictureAnswers(Pictures pictures, ViewPicture uploads) {
        this.pictures = pictures;
        this.uploads = uploads;
    }

    PictureAnswers() {
        this(null, null);
    }

    /**
     * The picture: a drawing as SVG, an upload of the caller's clinic as the file that was made of it, of a video the part that is
     * asked for.
     *
     * @throws NotFoundException where there is none, or the caller's clinic does not show it
     */
    public Response of(AskedPicture asked) {
        return pictures.of(asked.name())
                .map(picture ->
                        answer("image/svg+xml; charset=UTF-8", pictures.svg(picture, asked.showing()), OWN_STYLE))
                .or(() -> uploaded(asked.name())
                        .map(picture -> answer(picture.type().mediaType(), picture.content(), NOTHING)))
                .or(() -> filmed(asked.name()).map(video -> film(asked.range(), video.content())))
                .orElseThrow(NotFoundException::new);
    }

    private Optional<UploadedPicture> uploaded(String name) {
        return ID.matcher(name).matches() ? uploads.uploaded(UUID.fromString(name)) : Optional.empty();
    }

    private Optional<UploadedVideo> filmed(String name) {
        return ID.matcher(name).matches() ? uploads.filmed(UUID.fromString(name)) : Optional.empty();
    }

    /** The whole, or the part that is asked for: a browser that plays a video begins with a part of it. */
    private static Response film(AskedRange asked, byte[] file) {
        return safe(
                asked.of(file.length)
                        .map(part -> film(part, file))
                        .orElseGet(() -> Response.ok(file, CleanVideo.MEDIA_TYPE))
                        .header("Accept-Ranges", "bytes"),
                NOTHING);
    }

    private static Response.ResponseBuilder film(AskedRange.Part part, byte[] file) {
        Response.ResponseBuilder answer = part.isEmpty()
                ? Response.status(Response.Status.REQUESTED_RANGE_NOT_SATISFIABLE)
                : Response.status(Response.Status.PARTIAL_CONTENT)
                        .entity(part.in(file))
                        .type(CleanVideo.MEDIA_TYPE);
        return answer.header("Content-Range", part.said());
    }

    private static Response answer(String type, Object content, String policy) {
        return safe(Response.ok(content, type), policy);
    }

    private static Response safe(Response.ResponseBuilder answer, String policy) {
        return answer.header("Content-Security-Policy", policy)
                .header("Cache-Control", KEPT)
                .build();
    }
}
