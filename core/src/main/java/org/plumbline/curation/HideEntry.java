package org.plumbline.curation;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import org.plumbline.identity.Allows;
import org.plumbline.identity.Who;
import org.plumbline.identity.Whose;
import org.plumbline.knowledge.Adaptations;

/** A clinic takes entries out of what is offered, and puts them back; exercises its admin alone. */
@ApplicationScoped
@Transactional
@Allows(
        value = {Who.ADMIN, Who.CLINICIAN},
        on = Whose.NOBODYS)
public class HideEntry {

    private final ClinicChanges changes;
    private final Catalogues catalogues;

    @Inject
    HideEntry(ClinicChanges changes, Catalogues catalogues) {
        this.changes = changes;
        this.catalogues = catalogues;
    }

    HideEntry() {
        this(null, null);
    }

    /**
     * Stops offering an exercise; the programs that have it keep it.
     *
     * @param reason why, 1 to 500 characters
     * @throws org.plumbline.knowledge.EntryNeeded where no program could be without it
     */
    @Allows(value = Who.ADMIN, on = Whose.NOBODYS)
    public void hideExercise(String id, String reason) {
        catalogues.current().adaptationRules().checkHiddenExercise(id);
        write(Adaptations.exercise(id), true, reason);
    }

    /** Offers an exercise again. */
    @Allows(value = Who.ADMIN, on = Whose.NOBODYS)
    public void showExercise(String id, String reason) {
        write(Adaptations.exercise(catalogues.current().exercise(id).id()), false, reason);
    }

    /**
     * Stops looking for a dysfunction.
     *
     * @throws org.plumbline.knowledge.EntryNeeded where it is one that is always referred
     */
    public void hideDysfunction(String id, String reason) {
        catalogues.current().adaptationRules().checkHiddenDysfunction(id);
        write(Adaptations.dysfunction(catalogues.current().dysfunction(id).id()), true, reason);
    }

    /** Looks for a dysfunction again. */
    public void showDysfunction(String id, String reason) {
        write(Adaptations.dysfunction(catalogues.current().dysfunction(id).id()), false, reason);
    }

    private void write(String entry, boolean hidden, String reason) {
        String content = hidden ? Content.of(true) : null;
        changes.add(new NewChange(ChangeKind.HIDDEN, entry, content, reason).withReason());
        catalogues.changed();
    }
}
