package org.plumbline.caseload;

import jakarta.persistence.Column;
import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.NamedQuery;
import jakarta.persistence.Table;
import java.time.LocalDate;
import java.util.Optional;
import org.plumbline.reasoning.course.Light;
import org.plumbline.record.Reach;
import org.plumbline.tenancy.TenantRow;

/**
 * What the caseload shows of a patient, and filters and sorts by; it has the patient's id. It follows from other rows: the database
 * keeps it in the transaction that changes them, and {@link KeptLights} the light.
 */
@Entity
@Table(name = "caseload_entry")
@NamedQuery(name = "CaseloadEntry.countPatients", query = "select count(p) from Patient p where " + Reach.CONDITION)
@NamedQuery(
        name = "CaseloadEntry.withSession",
        query = "select e from CaseloadEntry e where e.id = :patient and e.days.doneTo is not null")
@NamedQuery(
        name = "CaseloadEntry.newSession",
        query = "select e from CaseloadEntry e where e.id = :patient and e.days.doneTo is not null"
                + " and (e.lightOn is null or e.lightOn <> e.days.doneTo)")
public class CaseloadEntry extends TenantRow {

    @Embedded
    private Examined examined;

    @Embedded
    private Running running;

    @Embedded
    private Days days;

    private String light;

    @Column(name = "light_on")
    private LocalDate lightOn;

    protected CaseloadEntry() {}

    void shine(LocalDate session, Light worked) {
        light = worked.name();
        lightOn = session;
    }

    Days days() {
        return days;
    }

    Optional<Examined> examined() {
        return Optional.ofNullable(examined);
    }

    Optional<Integer> program() {
        return Optional.ofNullable(running).map(Running::number);
    }

    /** The light of the last session; nothing where there was none. */
    Optional<Light> light() {
        return Optional.ofNullable(light).map(Light::valueOf);
    }
}
