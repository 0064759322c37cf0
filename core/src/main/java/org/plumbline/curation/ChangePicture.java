package org.plumbline.curation;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.transaction.Transactional;
import org.plumbline.identity.Allows;
import org.plumbline.identity.Who;
import org.plumbline.identity.Whose;
import org.plumbline.image.CleanImage;
import org.plumbline.knowledge.OwnPicture;
import org.plumbline.video.CleanVideo;

/** A clinic chooses the picture of an exercise of its own. */
@ApplicationScoped
@Transactional
@Allows(
        value = {Who.ADMIN, Who.CLINICIAN},
        on = Whose.NOBODYS)
public class ChangePicture {

    private final ClinicChanges changes;
    private final Catalogues catalogues;
    private final EntityManager entityManager;

    @Inject
    ChangePicture(ClinicChanges changes, Catalogues catalogues, EntityManager entityManager) {
        this.changes = changes;
        this.catalogues = catalogues;
        this.entityManager = entityManager;
    }

    ChangePicture() {
        this(null, null, null);
    }

    /**
     * Takes the picture that the catalogue has of another exercise.
     *
     * @param exercise whose picture it becomes
     * @param shown the exercise of the catalogue that the picture was drawn for
     * @throws org.plumbline.knowledge.EntryUnknown where the one is not the clinic's own, or the other not in the catalogue
     */
    public void draw(String exercise, String shown) {
        OwnPicture drawn = OwnPicture.drawn(shown);
        catalogues.current().adaptationRules().check(exercise, drawn);
        write(exercise, Content.of(drawn));
    }

    /**
     * Takes a picture that the clinic has made itself.
     *
     * @param shows what is seen, at most 300 characters; may be empty
     * @throws org.plumbline.knowledge.EntryUnknown where the exercise is not the clinic's own
     */
    public void upload(String exercise, CleanImage image, String shows) {
        catalogues.current().adaptationRules().checkOwn(exercise);
        UploadedPicture picture = new UploadedPicture(image);
        entityManager.persist(picture);
        write(exercise, Content.of(OwnPicture.uploaded(picture.id().toString(), shows)));
    }

    /**
     * Takes a short video that the clinic has made itself.
     *
     * @param shows what is seen, at most 300 characters; may be empty
     * @throws org.plumbline.knowledge.EntryUnknown where the exercise is not the clinic's own
     */
    public void film(String exercise, CleanVideo video, String shows) {
        catalogues.current().adaptationRules().checkOwn(exercise);
        UploadedVideo kept = new UploadedVideo(video);
        entityManager.persist(kept);
        write(exercise, Content.of(OwnPicture.filmed(kept.id().toString(), shows)));
    }

    /**
     * Leaves the exercise without a picture.
     *
     * @throws org.plumbline.knowledge.EntryUnknown where the exercise is not the clinic's own
     */
    public void remove(String exercise) {
        catalogues.current().adaptationRules().checkOwn(exercise);
        write(exercise, null);
    }

    private void write(String exercise, String content) {
        changes.add(new NewChange(ChangeKind.PICTURE, exercise, content, ""));
        catalogues.changed();
    }
}
