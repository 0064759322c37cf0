package org.plumbline.curation;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import org.plumbline.identity.Allows;
import org.plumbline.identity.Who;
import org.plumbline.identity.Whose;
import org.plumbline.knowledge.Catalogue;
import org.plumbline.time.ClinicCalendar;

/** Shows what a clinic made of the catalogue, and when it did. */
@ApplicationScoped
@Transactional
@Allows(
        value = {Who.ADMIN, Who.CLINICIAN},
        on = Whose.NOBODYS)
public class ViewCuration {

    private final ClinicChanges changes;
    private final Catalogues catalogues;
    private final ClinicCalendar calendar;

    @Inject
    ViewCuration(ClinicChanges changes, Catalogues catalogues, ClinicCalendar calendar) {
        this.changes = changes;
        this.catalogues = catalogues;
        this.calendar = calendar;
    }

    ViewCuration() {
        this(null, null, null);
    }

    /** The clinic's catalogue, its templates, and all its changes. */
    public Curation view() {
        List<ClinicChange> all = changes.all();
        List<ClinicChange> newestFirst = new ArrayList<>(all);
        Collections.reverse(newestFirst);
        Catalogue catalogue = catalogues.current();
        return new Curation(catalogue, changes.isApproved(catalogue.version()), new Made(all).templates(), newestFirst);
    }

    /** The day in the clinic on which a moment falls. */
    public LocalDate dayOf(Instant moment) {
        return calendar.dayOf(moment);
    }
}
