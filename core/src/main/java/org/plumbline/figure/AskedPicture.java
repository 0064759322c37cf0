package org.plumbline.figure;

import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.QueryParam;
import java.util.Locale;
import org.plumbline.knowledge.Side;

/** A picture as its address asks for it; what can't be read answers 400 or 404. */
public class AskedPicture {

    /** An exercise of the catalogue, or the id of what a clinic uploaded. */
    @PathParam("pictureId")
    private String name;

    /** The side that works: LEFT shows the mirror. */
    @QueryParam("side")
    private Side side;

    @QueryParam("moving")
    private boolean moving;

    /** Of its title and description: es, else English. */
    @QueryParam("language")
    private String language;

    /** Of a video: the part that is asked for. */
    @HeaderParam("Range")
    private String range;

    String name() {
        return name;
    }

    AskedRange range() {
        return new AskedRange(range);
    }

    /** How it is shown, where it is drawn; an upload is shown as it is. */
    Showing showing() {
        Locale locale = "es".equals(language) ? Locale.forLanguageTag("es") : Locale.ENGLISH;
        return new Showing(side == Side.LEFT ? Side.LEFT : Side.RIGHT, moving, locale);
    }
}
