package org.plumbline.clinic.patient;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.LocalDateTime;
import java.util.List;
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

    /** Until when a member holds a patient's record open in an emergency; null where they do not, or are on the team. */
    LocalDateTime emergencyEnd(UUID patient, UUID member) {
        return glass.all().stream()
                .filter(open -> open.patientId().equals(patient))
                .findFirst()
                .filter(open -> view.of(patient).stream()
                        .noneMatch(colleague -> colleague.id().equals(member)))
                .map(OpenRecord::endsAt)
                .orElse(null);
    }
}
