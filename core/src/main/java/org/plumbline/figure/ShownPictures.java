package org.plumbline.figure;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.Locale;

/** What a page must know of a picture before it asks for it. */
@Named("pictures")
@ApplicationScoped
public class ShownPictures {

    private final Pictures pictures;

    @Inject
    ShownPictures(Pictures pictures) {
        this.pictures = pictures;
    }

    ShownPictures() {
        this(null);
    }

    /** Whether an exercise has one; a clinic's own has none. */
    public boolean has(String exercise) {
        return pictures.of(exercise).isPresent();
    }

    /**
     * What it shows, in words, for who doesn't see it.
     *
     * @throws java.util.NoSuchElementException where there is none
     */
    public String described(String exercise, Locale locale) {
        return pictures.of(exercise)
                .orElseThrow()
                .exercise()
                .words()
                .described()
                .in(locale);
    }
}
