package org.plumbline.clinic.knowledge;

import java.util.Locale;
import org.plumbline.clinic.Notices;
import org.plumbline.knowledge.Exercise;
import org.plumbline.knowledge.ExercisePicture;
import org.plumbline.text.Accents;

/** A picture of the catalogue that can be taken. */
public final class PictureTile {

    private final PicturePage page;
    private final Exercise exercise;
    private final Locale locale;

    PictureTile(PicturePage page, Exercise exercise, Locale locale) {
        this.page = page;
        this.exercise = exercise;
        this.locale = locale;
    }

    /** Takes it. */
    public String use() {
        return page.use(exercise.id());
    }

    /** Whether these words stand in its name, with accents or without. */
    boolean isNamed(String words) {
        return folded(getName()).contains(folded(words));
    }

    private static String folded(String words) {
        return Accents.off(words.toLowerCase(Locale.ROOT));
    }

    /** What its exercise is called. */
    public String getName() {
        return exercise.name().in(locale);
    }

    /** What its button says to who doesn't see the picture. */
    public String getUse() {
        return Notices.text("knowledge_picture.label.use", getName());
    }

    /** The picture. */
    public ExercisePicture getPicture() {
        return ExercisePicture.drawn(exercise);
    }
}
