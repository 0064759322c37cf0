package org.plumbline.figure;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.plumbline.knowledge.Catalogue;
import org.plumbline.knowledge.PictureFiles;
import org.plumbline.knowledge.Problems;
import org.plumbline.knowledge.Side;

/**
 * The pictures of the catalogue's exercises: immutable, safe to share between threads.
 *
 * <p>Load them once and keep them; what is wrong with one is found then.
 */
public final class Pictures {
    private final Map<String, Picture> pictures;

    Pictures(Map<String, Picture> pictures) {
        this.pictures = new TreeMap<>(pictures);
    }

    /**
     * Reads and checks all pictures.
     *
     * @throws org.plumbline.knowledge.CatalogueInvalid when one breaks a rule; the message names file and line
     */
    public static Pictures load(Catalogue catalogue) {
        Problems problems = new Problems();
        Pictures pictures = new PictureShelf(PictureFiles.load(), catalogue, problems).pictures();
        problems.stopIfAny();
        return pictures;
    }

    /** The picture of an exercise; none where it is a clinic's own. */
    public Optional<Picture> of(String exercise) {
        return Optional.ofNullable(pictures.get(exercise));
    }

    /** A picture as an SVG document. */
    public String svg(Picture picture, Showing showing) {
        return new Drawing(picture, showing, "p").svg();
    }

    /** A picture that stands still as an SVG document for paper, which also readers of plain SVG 1.1 show. */
    public String printed(Picture picture, Side side, Locale locale) {
        return Printed.of(svg(picture, new Showing(side, false, locale)));
    }

    /** All of them, by the ids of their exercises. */
    public List<Picture> all() {
        return List.copyOf(pictures.values());
    }
}
