package org.plumbline.handout;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;
import org.plumbline.figure.Pictures;
import org.plumbline.text.Stencil;

/** Prints handouts. */
@ApplicationScoped
public class HandoutPress {

    private static final int MOST_PAGES = 2;
    private static final Stencil STENCIL = new Stencil("org/plumbline/handout", "handout.mustache");

    private final Drawings drawings;

    @Inject
    HandoutPress(Pictures pictures) {
        this.drawings = new Drawings(pictures);
    }

    HandoutPress() {
        this.drawings = null;
    }

    /**
     * A handout as PDF, on two pages or one: the larger the better to read.
     *
     * <p>Where even the smallest letters need more, there are more pages: nothing of what a patient has to know is left out.
     */
    public byte[] pdf(Handout handout) {
        List<Scale> scales = Scale.of(handout.program().phased().size());
        for (Scale scale : scales) {
            try (Press.Pages pages = Press.set(STENCIL.filled(new HandoutView(handout, scale, drawings)))) {
                if (pages.count() <= MOST_PAGES || scale == scales.get(scales.size() - 1)) {
                    return pages.pdf();
                }
            }
        }
        throw new IllegalStateException("no scale");
    }

    /** The name of its file, which says nothing of the patient. */
    public String file(Handout handout) {
        return HandoutView.words(handout).say("file", handout.program().number());
    }
}
