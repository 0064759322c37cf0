package org.plumbline.record;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Any;
import jakarta.enterprise.inject.Instance;
import jakarta.inject.Inject;
import java.util.Comparator;
import java.util.Optional;
import java.util.UUID;
import org.plumbline.identity.Caller;
import org.plumbline.identity.NotAllowed;
import org.plumbline.identity.Rights;

/**
 * Whose records the caller reaches: a patient their own; an admin each of the clinic; a clinician each of the clinic
 * or, where it keeps care teams, those that an {@link Admission} opens.
 */
@ApplicationScoped
public class PatientWall {

    private final Caller caller;
    private final Instance<Admission> admissions;
    private final AdmittedRecords admitted;

    @Inject
    PatientWall(Caller caller, @Any Instance<Admission> admissions, AdmittedRecords admitted) {
        this.caller = caller;
        this.admissions = admissions;
        this.admitted = admitted;
    }

    PatientWall() {
        this(null, null, null);
    }

    /**
     * Lets the caller to a patient's record.
     *
     * @return the row of the glass that was broken for it; nothing where none had to be
     * @throws NotAllowed where the record is not theirs to reach, which looks as if there were none
     */
    public Optional<UUID> enter(UUID patient) {
        return find(patient).orElseThrow(NotAllowed::new).glass();
    }

    /** Whether the caller reaches a patient's record. */
    public boolean isOpen(UUID patient) {
        return find(patient).isPresent();
    }

    private Optional<Entry> find(UUID patient) {
        Rights rights = caller.rights().orElseThrow(NotAllowed::new);
        if (!rights.isMember()) {
            boolean isOwn = rights.isPatient() && rights.rowId().equals(patient);
            return isOwn ? Optional.of(Entry.FREE) : Optional.empty();
        }
        if (!rights.reachesOwnPatientsOnly()) {
            return Optional.of(Entry.FREE);
        }
        return admitted.find(patient, () -> admit(rights.rowId(), patient));
    }

    private Optional<Entry> admit(UUID member, UUID patient) {
        return admissions.stream()
                .sorted(Comparator.comparing(Admission::way))
                .flatMap(ground -> ground.of(member, patient).map(row -> new Entry(ground.way(), row)).stream())
                .findFirst();
    }

    /** By which way, and by which row of it. */
    record Entry(Admission.Way way, UUID row) {

        static final Entry FREE = new Entry(Admission.Way.TEAM, null);

        Optional<UUID> glass() {
            return way == Admission.Way.EMERGENCY ? Optional.of(row) : Optional.empty();
        }
    }
}
