package org.plumbline.curation;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.transaction.Transactional;
import java.util.Optional;
import java.util.UUID;
import org.plumbline.identity.Allows;
import org.plumbline.identity.Who;
import org.plumbline.identity.Whose;

/** Shows the pictures and videos that a clinic uploaded to its members and patients, and to nobody else. */
@ApplicationScoped
@Transactional
@Allows(
        value = {Who.ADMIN, Who.CLINICIAN, Who.PATIENT},
        on = Whose.NOBODYS)
public class ViewPicture {

    private final Catalogues catalogues;
    private final EntityManager entityManager;

    @Inject
    ViewPicture(Catalogues catalogues, EntityManager entityManager) {
        this.catalogues = catalogues;
        this.entityManager = entityManager;
    }

    ViewPicture() {
        this(null, null);
    }

    /**
     * A picture that one of the clinic's exercises has now; none where it was replaced or removed, is another clinic's, or never
     * was.
     */
    public Optional<UploadedPicture> uploaded(UUID id) {
        return shown(UploadedPicture.class, id);
    }

    /** A video, as {@link #uploaded} gives a picture. */
    public Optional<UploadedVideo> filmed(UUID id) {
        return shown(UploadedVideo.class, id);
    }

    private <T> Optional<T> shown(Class<T> type, UUID id) {
        return catalogues.current().adaptations().showsUpload(id.toString())
                ? Optional.ofNullable(entityManager.find(type, id))
                : Optional.empty();
    }
}
