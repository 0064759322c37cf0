package org.plumbline.curation;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import org.plumbline.identity.Allows;
import org.plumbline.identity.Who;
import org.plumbline.identity.Whose;

/** A clinician of the clinic has read the catalogue and stands for it. */
@ApplicationScoped
@Transactional
@Allows(
        value = {Who.ADMIN, Who.CLINICIAN},
        on = Whose.NOBODYS)
public class ApproveCatalogue {

    private final ClinicChanges changes;
    private final Catalogues catalogues;

    @Inject
    ApproveCatalogue(ClinicChanges changes, Catalogues catalogues) {
        this.changes = changes;
        this.catalogues = catalogues;
    }

    ApproveCatalogue() {
        this(null, null);
    }

    /**
     * Approves the clinic's catalogue.
     *
     * @param version the version that the clinician has read
     * @throws CatalogueChangedMeanwhile where it is another by now
     */
    public void approve(String version) {
        if (!catalogues.current().version().equals(version)) {
            throw new CatalogueChangedMeanwhile();
        }
        changes.add(new NewChange(ChangeKind.APPROVAL, version, null, ""));
    }
}
