package org.plumbline.session;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.NamedQuery;
import jakarta.persistence.Table;
import java.time.LocalDate;
import java.util.UUID;
import org.plumbline.record.Reach;
import org.plumbline.tenancy.TenantRow;

/** A patient's doing of the program on one day. Rows are inserted by {@link Sessions} alone. */
@Entity
@Table(name = "exercise_session")
@NamedQuery(
        name = "Session.idOn",
        query =
                "select s.id from Session s where s.doneOn = :day and s.patientId = :patient and s.programId = :program")
@NamedQuery(
        name = "Session.lastOfPrograms",
        query = "select g, p, (select max(s.doneOn) from Session s where s.patientId = g.patientId)"
                + " from Program g, Patient p where p.id = g.patientId and g.replacedAt is null"
                + " and g.period.startsOn <= :today and (g.period.endsOn between :from and :to"
                + " or (g.period.endsOn >= :today and g.period.startsOn <= :quiet and not exists"
                + " (select d from Session d where d.patientId = g.patientId and d.doneOn > :quiet))) and "
                + Reach.CONDITION)
public class Session extends TenantRow {

    @Column(name = "patient_id")
    private UUID patientId;

    @Column(name = "program_id")
    private UUID programId;

    @Column(name = "done_on")
    private LocalDate doneOn;

    protected Session() {}
}
