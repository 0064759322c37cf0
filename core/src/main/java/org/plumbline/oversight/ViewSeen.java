package org.plumbline.oversight;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.plumbline.audit.AuditEvent;
import org.plumbline.audit.AuditEvents;
import org.plumbline.audit.AuditFilter;
import org.plumbline.identity.Allows;
import org.plumbline.identity.Who;
import org.plumbline.identity.Whose;
import org.plumbline.record.PatientRecord;
import org.plumbline.time.ClinicCalendar;

/** Shows who has seen a patient's record. */
@ApplicationScoped
@Transactional
@Allows(
        value = {Who.ADMIN, Who.CLINICIAN},
        on = Whose.CLINICS)
public class ViewSeen {

    /** How far back it looks: so many events. */
    public static final int MOST_EVENTS = 2_000;

    private final AuditEvents events;
    private final Names names;
    private final ClinicCalendar calendar;
    private final PatientRecord record;

    @Inject
    ViewSeen(AuditEvents events, Names names, ClinicCalendar calendar, PatientRecord record) {
        this.events = events;
        this.names = names;
        this.calendar = calendar;
        this.record = record;
    }

    ViewSeen() {
        this(null, null, null, null);
    }

    /** Who saw or changed a patient's record, a line for each person and day, the newest first. */
    public List<SeenOnDay> of(UUID patient) {
        record.seen(patient);
        List<AuditEvent> found = events.found(AuditFilter.ofPatient(patient), 0, MOST_EVENTS);
        Map<UUID, String> known = names.in(found);
        Map<SeenOnDay.Key, SeenOnDay> lines = new LinkedHashMap<>();
        for (AuditEvent event : found) {
            SeenOnDay line = SeenOnDay.of(AuditRow.of(event, known, calendar.zone()), event.actor());
            lines.merge(line.key(), line, SeenOnDay::and);
        }
        return new ArrayList<>(lines.values());
    }
}
