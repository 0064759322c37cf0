package org.plumbline.curation;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import org.plumbline.identity.Allows;
import org.plumbline.identity.Who;
import org.plumbline.identity.Whose;
import org.plumbline.knowledge.OwnExercise;

/** A clinic adds an exercise of its own. */
@ApplicationScoped
@Transactional
@Allows(
        value = {Who.ADMIN, Who.CLINICIAN},
        on = Whose.NOBODYS)
public class AddExercise {

    private final ClinicChanges changes;
    private final Catalogues catalogues;

    @Inject
    AddExercise(ClinicChanges changes, Catalogues catalogues) {
        this.changes = changes;
        this.catalogues = catalogues;
    }

    AddExercise() {
        this(null, null);
    }

    /**
     * Adds an exercise.
     *
     * @throws org.plumbline.knowledge.OwnExerciseRefused where it can not be
     * @throws org.plumbline.knowledge.EntryUnknown where it names what the catalogue does not have
     */
    public void add(OwnExercise exercise) {
        catalogues.current().adaptationRules().check(exercise);
        changes.add(new NewChange(ChangeKind.EXERCISE, exercise.id(), Content.of(exercise), ""));
        catalogues.changed();
    }
}
