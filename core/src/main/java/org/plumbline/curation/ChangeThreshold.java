package org.plumbline.curation;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import org.plumbline.identity.Allows;
import org.plumbline.identity.Who;
import org.plumbline.identity.Whose;
import org.plumbline.knowledge.Adaptations;
import org.plumbline.knowledge.OwnLimit;
import org.plumbline.knowledge.StageLimits;

/** A clinic puts its own limits in the place of the catalogue's. */
@ApplicationScoped
@Transactional
@Allows(
        value = {Who.ADMIN, Who.CLINICIAN},
        on = Whose.NOBODYS)
public class ChangeThreshold {

    private final ClinicChanges changes;
    private final Catalogues catalogues;

    @Inject
    ChangeThreshold(ClinicChanges changes, Catalogues catalogues) {
        this.changes = changes;
        this.catalogues = catalogues;
    }

    ChangeThreshold() {
        this(null, null);
    }

    /**
     * Changes the limit of a criterion.
     *
     * @param criterion its name, {@code high-hip/key.iliac-crest-height}
     * @param reason why, 1 to 500 characters
     * @throws org.plumbline.knowledge.EntryUnknown where there is no such criterion
     * @throws org.plumbline.knowledge.ThresholdRefused where it can not have this limit
     */
    public void change(String criterion, OwnLimit limit, String reason) {
        catalogues.current().adaptationRules().checkLimit(criterion, limit);
        write(new NewChange(ChangeKind.LIMIT, criterion, Content.of(limit), reason));
    }

    /** Goes back to the limit that the catalogue has. */
    public void restore(String criterion, String reason) {
        catalogues.current().adaptationRules().criterion(criterion);
        write(new NewChange(ChangeKind.LIMIT, criterion, null, reason));
    }

    /** Lets the stages begin on other days. */
    public void changeStages(StageLimits limits, String reason) {
        write(new NewChange(ChangeKind.STAGES, Adaptations.STAGES, Content.of(limits), reason));
    }

    /** Goes back to the stages that the catalogue has. */
    public void restoreStages(String reason) {
        write(new NewChange(ChangeKind.STAGES, Adaptations.STAGES, null, reason));
    }

    private void write(NewChange change) {
        changes.add(change.withReason());
        catalogues.changed();
    }
}
