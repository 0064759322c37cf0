package org.plumbline.oversight;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.ZonedDateTime;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.plumbline.audit.AuditAction;
import org.plumbline.audit.AuditEntry;
import org.plumbline.audit.AuditEvent;
import org.plumbline.audit.AuditEvents;
import org.plumbline.audit.AuditTrail;
import org.plumbline.audit.ChainHead;
import org.plumbline.identity.Allows;
import org.plumbline.identity.Member;
import org.plumbline.identity.Who;
import org.plumbline.identity.Whose;
import org.plumbline.patient.Slice;
import org.plumbline.time.ClinicCalendar;

/** Shows the clinic's audit to those who run it. Looking is kept, too. */
@ApplicationScoped
@Transactional
@Allows(value = Who.ADMIN, on = Whose.NOBODYS)
public class ViewAudit {

    /** How many rows a copy has at most. */
    public static final int MOST_EXPORTED = 10_000;

    private final AuditEvents events;
    private final AuditTrail trail;
    private final SearchedFor searched;
    private final Names names;
    private final ClinicCalendar calendar;

    @Inject
    ViewAudit(AuditEvents events, AuditTrail trail, SearchedFor searched, Names names, ClinicCalendar calendar) {
        this.events = events;
        this.trail = trail;
        this.searched = searched;
        this.names = names;
        this.calendar = calendar;
    }

    ViewAudit() {
        this(null, null, null, null, null);
    }

    /** A part of what a search finds, the newest first. */
    public List<AuditRow> rows(AuditSearch search, Slice slice) {
        List<AuditRow> rows = read(search, slice.first(), slice.size());
        trail.record(AuditEntry.of(AuditAction.AUDIT_VIEWED).saying("rows=" + rows.size()));
        return rows;
    }

    /** A copy of what a search finds, the newest first, of {@value #MOST_EXPORTED} rows at most. */
    public List<AuditRow> export(AuditSearch search) {
        List<AuditRow> rows = read(search, 0, MOST_EXPORTED);
        trail.record(AuditEntry.of(AuditAction.AUDIT_EXPORTED).saying("rows=" + rows.size()));
        return rows;
    }

    private List<AuditRow> read(AuditSearch search, int first, int most) {
        List<AuditEvent> found = events.found(searched.filter(search), first, most);
        Map<UUID, String> known = names.in(found);
        return found.stream()
                .map(event -> AuditRow.of(event, known, calendar.zone()))
                .toList();
    }

    /** How many events a search finds. */
    public int count(AuditSearch search) {
        return events.count(searched.filter(search));
    }

    /** Until when the audit is sealed, in the clinic's zone; nothing where it isn't yet. */
    public Optional<ZonedDateTime> sealedAt() {
        return events.head().map(ChainHead::sealedAt).map(moment -> moment.atZone(calendar.zone()));
    }

    /** The clinic's members, those who left as well. */
    public List<Member> members() {
        return names.members();
    }
}
