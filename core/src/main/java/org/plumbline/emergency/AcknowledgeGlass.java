package org.plumbline.emergency;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.util.UUID;
import org.plumbline.audit.AuditAction;
import org.plumbline.audit.AuditEntry;
import org.plumbline.identity.Allows;
import org.plumbline.identity.Caller;
import org.plumbline.identity.Who;
import org.plumbline.identity.Whose;
import org.plumbline.record.PatientRecord;

/** An admin says that they have seen an emergency. */
@ApplicationScoped
@Transactional
@Allows(value = Who.ADMIN, on = Whose.CLINICS)
public class AcknowledgeGlass {

    private final Caller caller;
    private final BrokenGlasses glasses;
    private final PatientRecord record;
    private final Clock clock;

    @Inject
    AcknowledgeGlass(Caller caller, BrokenGlasses glasses, PatientRecord record, Clock clock) {
        this.caller = caller;
        this.glasses = glasses;
        this.record = record;
        this.clock = clock;
    }

    AcknowledgeGlass() {
        this(null, null, null, null);
    }

    /**
     * Says so; once is enough, the first admin's word is kept.
     *
     * @throws org.plumbline.identity.NotAllowed where the clinic has no such emergency
     */
    public void seen(UUID id) {
        BrokenGlass glass = glasses.get(id);
        if (!glass.isSeen()) {
            glass.seenBy(caller.memberId(), clock.instant());
            record.changed(AuditEntry.of(AuditAction.GLASS_SEEN)
                    .about(glass.patientId())
                    .on(glass.id()));
        }
    }
}
