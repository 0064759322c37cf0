package org.plumbline.curation;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import org.plumbline.identity.Allows;
import org.plumbline.identity.Who;
import org.plumbline.identity.Whose;
import org.plumbline.knowledge.Catalogue;

/** Shows what a clinic made of the catalogue, and when it did. */
@ApplicationScoped
@Transactional
@Allows(
        value = {Who.ADMIN, Who.CLINICIAN},
        on = Whose.CLINICS)
public class ViewCuration {

    private final ClinicChanges changes;
    private final Catalogues catalogues;

    @Inject
    ViewCuration(ClinicChanges changes, Catalogues catalogues) {
        this.changes = changes;
        this.catalogues = catalogues;
    }

    ViewCuration() {
        this(null, null);
    }

    /** The clinic's catalogue, its templates, and all its changes. */
    public Curation view() {
        List<ClinicChange> all = changes.all();
        List<ClinicChange> newestFirst = new ArrayList<>(all);
        Collections.reverse(newestFirst);
        Catalogue catalogue = catalogues.current();
        return new Curation(catalogue, changes.isApproved(catalogue.version()), new Made(all).templates(), newestFirst);
    }
}
