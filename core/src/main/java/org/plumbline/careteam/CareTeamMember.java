package org.plumbline.careteam;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.NamedQuery;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.UUID;
import org.plumbline.tenancy.TenantRow;

/** A member who treats a patient. Rows are inserted by {@link CareTeams} alone. */
@Entity
@Table(name = "care_team_member")
@NamedQuery(
        name = "CareTeamMember.on",
        query = "select t.id from CareTeamMember t where t.memberId = :member and t.patientId = :patient")
@NamedQuery(
        name = "CareTeamMember.ofPatient",
        query = "select t from CareTeamMember t where t.patientId = :patient order by t.id")
@NamedQuery(
        name = "CareTeamMember.active",
        query = "select m.id, m.name, t.since from CareTeamMember t, Member m where m.id = t.memberId"
                + " and t.patientId = :patient and m.active = true order by m.name, m.id")
@NamedQuery(
        name = "CareTeamMember.others",
        query = "select m.id, m.name from Member m where m.active = true and m.id not in"
                + " (select t.memberId from CareTeamMember t where t.patientId = :patient) order by m.name, m.id")
@NamedQuery(
        name = "CareTeamMember.everybody",
        query = "select m.id, m.name from Member m where m.active = true order by m.name, m.id")
public class CareTeamMember extends TenantRow {

    @Column(name = "patient_id")
    private UUID patientId;

    @Column(name = "member_id")
    private UUID memberId;

    private Instant since;

    @Column(name = "added_by")
    private UUID addedBy;

    protected CareTeamMember() {}

    UUID memberId() {
        return memberId;
    }

    boolean is(UUID member) {
        return memberId.equals(member);
    }
}
