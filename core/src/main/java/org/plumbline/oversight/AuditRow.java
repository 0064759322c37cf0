package org.plumbline.oversight;

import java.time.ZoneId;
import java.time.ZonedDateTime;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.plumbline.audit.ActorRole;
import org.plumbline.audit.AuditAction;
import org.plumbline.audit.AuditEvent;

/**
 * An event as people read it.
 *
 * @param id its id
 * @param at when, in the clinic's zone
 * @param who whoever did it
 * @param action what was done
 * @param target on whose record, and to what
 * @param detail keys, ids and counts
 * @param reference the request's reference number
 */
public record AuditRow(
        UUID id,
        ZonedDateTime at,
        Who who,
        AuditAction action,
        Target target,
        String detail,
        Optional<UUID> reference) {

    static AuditRow of(AuditEvent event, Map<UUID, String> names, ZoneId zone) {
        Optional<UUID> patient = event.target().patientId();
        return new AuditRow(
                event.id(),
                event.happenedAt().atZone(zone),
                new Who(event.actor().role(), event.actor().id().map(names::get).orElse("")),
                event.action(),
                new Target(
                        patient,
                        patient.map(names::get).orElse(""),
                        event.target().subjectId()),
                event.detail(),
                event.requestId());
    }

    /**
     * Whoever did it.
     *
     * @param role the role of that moment
     * @param name the name of today; empty for the system, and for whom nobody knows any more
     */
    public record Who(ActorRole role, String name) {}

    /**
     * To whom and what it was done.
     *
     * @param patient the patient's id
     * @param name the patient's name of today; empty where there is none
     * @param subject the assessment, program, member … by id
     */
    public record Target(Optional<UUID> patient, String name, Optional<UUID> subject) {}
}
