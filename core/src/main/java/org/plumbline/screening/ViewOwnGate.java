package org.plumbline.screening;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import org.plumbline.curation.Catalogues;
import org.plumbline.identity.Allows;
import org.plumbline.identity.Caller;
import org.plumbline.identity.Who;
import org.plumbline.identity.Whose;
import org.plumbline.reasoning.Gate;
import org.plumbline.record.PatientRecord;

/** Shows a patient what their answers to the red-flag questions mean for now. */
@ApplicationScoped
@Transactional
@Allows(
        value = {Who.ASKED, Who.PATIENT},
        on = Whose.OWN)
public class ViewOwnGate {

    private final Caller caller;
    private final RedFlags redFlags;
    private final Catalogues catalogues;
    private final PatientRecord record;

    @Inject
    ViewOwnGate(Caller caller, RedFlags redFlags, Catalogues catalogues, PatientRecord record) {
        this.caller = caller;
        this.redFlags = redFlags;
        this.catalogues = catalogues;
        this.record = record;
    }

    ViewOwnGate() {
        this(null, null, null, null);
    }

    /** What stands, whoever asked. */
    public Gate own() {
        record.seen(caller.patientId());
        return Gate.of(catalogues.current(), redFlags.of(caller.patientId()).flags());
    }
}
