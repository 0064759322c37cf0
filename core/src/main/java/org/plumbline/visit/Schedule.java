package org.plumbline.visit;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Instant;
import java.time.LocalDateTime;
import java.time.Period;
import java.time.ZoneId;
import org.plumbline.identity.Members;
import org.plumbline.time.ClinicCalendar;

/** Finds the moment that the clinic's clock means, and refuses what can't be. To be asked within a transaction. */
@ApplicationScoped
class Schedule {

    private static final Period FARTHEST = Period.ofYears(2);

    private final ClinicCalendar calendar;
    private final Members members;

    @Inject
    Schedule(ClinicCalendar calendar, Members members) {
        this.calendar = calendar;
        this.members = members;
    }

    Schedule() {
        this(null, null);
    }

    /**
     * The slot of a visit.
     *
     * @throws VisitRefused where it can't be, and why
     * @throws org.plumbline.identity.NotAllowed where the clinic never had the member
     */
    Slot slot(VisitDetails details) {
        if (!members.get(details.member()).isActive()) {
            throw new VisitRefused(VisitRefused.Why.MEMBER);
        }
        Instant start = moment(details.at(), calendar.zone());
        if (start.isBefore(calendar.now())) {
            throw new VisitRefused(VisitRefused.Why.PAST);
        }
        if (details.at().toLocalDate().isAfter(calendar.today().plus(FARTHEST))) {
            throw new VisitRefused(VisitRefused.Why.TOO_FAR);
        }
        return new Slot(details, start);
    }

    /** Of an hour that comes twice, the first; the hour that is left out in spring is none. */
    static Instant moment(LocalDateTime at, ZoneId zone) {
        if (zone.getRules().getValidOffsets(at).isEmpty()) {
            throw new VisitRefused(VisitRefused.Why.NO_SUCH_TIME);
        }
        return at.atZone(zone).toInstant();
    }

    Instant now() {
        return calendar.now();
    }
}
