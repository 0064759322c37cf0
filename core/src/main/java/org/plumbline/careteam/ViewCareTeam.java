package org.plumbline.careteam;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.plumbline.identity.Allows;
import org.plumbline.identity.Who;
import org.plumbline.identity.Whose;
import org.plumbline.record.PatientRecord;
import org.plumbline.time.ClinicCalendar;

/** Shows who treats a patient, and who of the clinic could. */
@ApplicationScoped
@Transactional
@Allows(
        value = {Who.ADMIN, Who.CLINICIAN},
        on = Whose.CLINICS)
public class ViewCareTeam {

    private final PatientRecord record;
    private final CareTeams teams;
    private final ClinicCalendar calendar;

    @Inject
    ViewCareTeam(PatientRecord record, CareTeams teams, ClinicCalendar calendar) {
        this.record = record;
        this.teams = teams;
        this.calendar = calendar;
    }

    ViewCareTeam() {
        this(null, null, null);
    }

    /** A patient's team, by name; who left the clinic isn't on it. */
    public List<Colleague> of(UUID patient) {
        record.seen(patient);
        return teams.of(patient).stream()
                .map(row -> new Colleague(row.id(), row.name(), Optional.of(calendar.dayOf(row.since()))))
                .toList();
    }

    /** The clinic's members who aren't on a patient's team, by name. */
    public List<Colleague> others(UUID patient) {
        record.seen(patient);
        return teams.others(patient).stream()
                .map(row -> new Colleague(row.id(), row.name(), Optional.empty()))
                .toList();
    }
}
