package org.plumbline.patient;

import jakarta.persistence.Column;
import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.NamedQuery;
import java.time.LocalDate;
import java.time.Period;
import java.util.Optional;
import java.util.UUID;
import org.plumbline.identity.Clinic;
import org.plumbline.identity.Rights;
import org.plumbline.identity.Who;
import org.plumbline.tenancy.VersionedRow;

/** A person treated by one clinic. */
@Entity
@NamedQuery(
        name = "Patient.byName",
        query = "select p from Patient p where p.name.folded >= :from and p.name.folded < :to"
                + " order by p.name.folded, p.id")
@NamedQuery(
        name = "Patient.countByName",
        query = "select count(p) from Patient p where p.name.folded >= :from and p.name.folded < :to")
@NamedQuery(
        name = "Patient.ofMemberByName",
        query = "select p from Patient p, CareTeamMember t where t.patientId = p.id and t.memberId = :member"
                + " and p.name.folded >= :from and p.name.folded < :to order by p.name.folded, p.id")
@NamedQuery(
        name = "Patient.countOfMemberByName",
        query = "select count(p) from Patient p, CareTeamMember t where t.patientId = p.id and t.memberId = :member"
                + " and p.name.folded >= :from and p.name.folded < :to")
@NamedQuery(
        name = "Patient.untreated",
        query = "select p from Patient p where not exists (select t from CareTeamMember t, Member m"
                + " where m.id = t.memberId and t.patientId = p.id and m.active = true) order by p.name.folded, p.id")
@NamedQuery(
        name = "Patient.countUntreated",
        query = "select count(p) from Patient p where not exists (select t from CareTeamMember t, Member m"
                + " where m.id = t.memberId and t.patientId = p.id and m.active = true)")
@NamedQuery(
        name = "Patient.born",
        query = "select p from Patient p where p.birthDate = :born and p.name.folded >= :from and p.name.folded < :to"
                + " order by p.id")
@NamedQuery(name = "Patient.byUser", query = "select p from Patient p join fetch p.clinic where p.userId = :user")
public class Patient extends VersionedRow {

    @ManyToOne
    @JoinColumn(name = "clinic_id")
    private Clinic clinic;

    @Column(name = "user_id")
    private UUID userId;

    @Embedded
    private PersonName name;

    @Column(name = "birth_date")
    private LocalDate birthDate;

    @Enumerated(EnumType.STRING)
    private Sex sex;

    protected Patient() {}

    Patient(Clinic clinic, NewPatient described) {
        this.clinic = clinic;
        this.name = described.name();
        this.birthDate = described.born();
        this.sex = described.sex();
    }

    /** The account that opens the portal to them; nothing where none does. */
    public Optional<UUID> userId() {
        return Optional.ofNullable(userId);
    }

    /** From now on this account opens the portal to them. */
    public void admit(UUID user) {
        userId = user;
    }

    /** No account opens the portal to them any more. */
    public void shutOut() {
        userId = null;
    }

    /** The clinic that treats them. */
    public Clinic clinic() {
        return clinic;
    }

    /** The patient's name. */
    public PersonName name() {
        return name;
    }

    /** The day of birth. */
    public LocalDate birthDate() {
        return birthDate;
    }

    /** The sex, as far as norms differ by it. */
    public Sex sex() {
        return sex;
    }

    /** The age in whole years on a day. */
    public int ageOn(LocalDate day) {
        return Period.between(birthDate, day).getYears();
    }

    Rights rights() {
        return new Rights(Who.PATIENT, id(), name.full(), clinic.shown());
    }
}
