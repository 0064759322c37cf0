package org.plumbline.clinic.patient;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.plumbline.careteam.ChangeCareTeam;
import org.plumbline.careteam.Colleague;
import org.plumbline.careteam.ViewCareTeam;
import org.plumbline.emergency.OpenRecord;
import org.plumbline.emergency.ViewOpenGlass;

/** The use cases of a care team, as the patient's page takes them together. */
@ApplicationScoped
class TeamWork {

    private final ViewCareTeam view;
    private final ChangeCareTeam change;
    private final ViewOpenGlass glass;

    @Inject
    TeamWork(ViewCareTeam view, ChangeCareTeam change, ViewOpenGlass glass) {
        this.view = view;
        this.change = change;
        this.glass = glass;
    }

    TeamWork() {
        this(null, null, null);
    }

    List<Colleague> team(UUID patient) {
        return view.of(patient);
    }

    List<Colleague> others(UUID patient) {
        return view.others(patient);
    }

    void add(UUID patient, UUID member) {
        change.add(patient, member);
    }

    void remove(UUID patient, UUID member) {
        change.remove(patient, member);
    }

    /** The emergency in which the caller holds a patient's record open. */
    Optional<OpenRecord> emergency(UUID patient) {
        return glass.all().stream()
                .filter(open -> open.patientId().equals(patient))
                .findFirst();
    }
}
