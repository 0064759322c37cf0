package org.plumbline.curation;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import org.plumbline.identity.Allows;
import org.plumbline.identity.Who;
import org.plumbline.identity.Whose;
import org.plumbline.knowledge.Catalogue;

/** Shows the clinic's catalogue to its members and patients. */
@ApplicationScoped
@Transactional
@Allows(
        value = {Who.ADMIN, Who.CLINICIAN, Who.ASKED, Who.PATIENT},
        on = Whose.NOBODYS)
public class ViewCatalogue {

    private final Catalogues catalogues;
    private final ClinicChanges changes;

    @Inject
    ViewCatalogue(Catalogues catalogues, ClinicChanges changes) {
        this.catalogues = catalogues;
        this.changes = changes;
    }

    ViewCatalogue() {
        this(null, null);
    }

    /** The catalogue with the clinic's changes. */
    public Catalogue current() {
        return catalogues.current();
    }

    /**
     * The clinic's catalogue as it was.
     *
     * @throws CatalogueVersionUnknown where the clinic never had it
     */
    public Catalogue of(String version) {
        return catalogues.of(version);
    }

    /** Whether a clinician of the clinic approved exactly this version. */
    public boolean isApproved(String version) {
        return changes.isApproved(version);
    }
}
