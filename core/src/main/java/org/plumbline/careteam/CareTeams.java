package org.plumbline.careteam;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import java.time.Clock;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.plumbline.tenancy.TenantJdbc;

/** The care teams of the bound clinic's patients. */
@ApplicationScoped
public class CareTeams {

    /** Who signed an assessment or assigned a program has treated; who left the clinic doesn't come back by it. */
    private static final String FILL = "insert into care_team_member (tenant_id, id, patient_id, member_id, since)"
            + " select m.tenant_id, uuidv7(), t.patient_id, m.id, ? from member m join ("
            + "select tenant_id, patient_id, signed_by as member_id from assessment where signed_by is not null"
            + " union select tenant_id, patient_id, assigned_by from program) t"
            + " on (t.tenant_id, t.member_id) = (m.tenant_id, m.id) where m.active"
            + " on conflict do nothing";

    private static final String JOIN =
            "insert into care_team_member (tenant_id, id, patient_id, member_id, since, added_by)"
                    + " values (current_tenant(), uuidv7(), ?, ?, ?, ?) on conflict do nothing";

    private final EntityManager entityManager;
    private final TenantJdbc jdbc;
    private final Clock clock;

    @Inject
    CareTeams(EntityManager entityManager, TenantJdbc jdbc, Clock clock) {
        this.entityManager = entityManager;
        this.jdbc = jdbc;
        this.clock = clock;
    }

    CareTeams() {
        this(null, null, null);
    }

    /**
     * Begins to keep care teams: whoever has signed an assessment of a patient, or assigned a program, is on the team.
     * Who is on a team already stays.
     */
    public void begin() {
        jdbc.insert(FILL, OffsetDateTime.now(clock));
    }

    /**
     * Puts a member on a patient's team, if they aren't yet.
     *
     * @param by the member who does so
     * @return whether they weren't
     */
    public boolean join(UUID patient, UUID member, UUID by) {
        return jdbc.insert(JOIN, patient, member, OffsetDateTime.now(clock), by);
    }

    /** The row that puts a member on a patient's team. */
    Optional<UUID> on(UUID patient, UUID member) {
        return entityManager
                .createNamedQuery("CareTeamMember.on", UUID.class)
                .setParameter("member", member)
                .setParameter("patient", patient)
                .getResultStream()
                .findFirst();
    }

    /** A patient's team, kept as it is until the transaction's end, so that no two take off the last two. */
    List<CareTeamMember> locked(UUID patient) {
        return entityManager
                .createNamedQuery("CareTeamMember.ofPatient", CareTeamMember.class)
                .setParameter("patient", patient)
                .setLockMode(LockModeType.PESSIMISTIC_WRITE)
                .getResultList();
    }

    void remove(CareTeamMember row) {
        entityManager.remove(row);
    }

    /** Those on the team who are still with the clinic, by name: id, name, since when. */
    List<Row> of(UUID patient) {
        return query("CareTeamMember.active", patient).stream()
                .map(row -> new Row((UUID) row[0], (String) row[1], (Instant) row[2]))
                .toList();
    }

    /** The clinic's other members, by name. */
    List<Row> others(UUID patient) {
        return query("CareTeamMember.others", patient).stream()
                .map(row -> new Row((UUID) row[0], (String) row[1], null))
                .toList();
    }

    /** The clinic's active members, by name. */
    List<Row> everybody() {
        return entityManager
                .createNamedQuery("CareTeamMember.everybody", Object[].class)
                .getResultStream()
                .map(row -> new Row((UUID) row[0], (String) row[1], null))
                .toList();
    }

    private List<Object[]> query(String name, UUID patient) {
        return entityManager
                .createNamedQuery(name, Object[].class)
                .setParameter("patient", patient)
                .getResultList();
    }

    /** A member, as a query finds them. */
    record Row(UUID id, String name, Instant since) {}
}
