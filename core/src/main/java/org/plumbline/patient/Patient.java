package org.plumbline.patient;

import jakarta.persistence.Column;
import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.FetchType;
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
@NamedQuery(name = "Patient.withClinic", query = "select p from Patient p join fetch p.clinic where p.id = :id")
@NamedQuery(name = "Patient.numbered", query = "select p.id from Patient p where p.number.folded = :number")
@NamedQuery(name = "Patient.byUser", query = "select p from Patient p join fetch p.clinic where p.userId = :user")
public class Patient extends VersionedRow {

    /** Not read with each patient of a list. */
    @ManyToOne(fetch = FetchType.LAZY)
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

    @Embedded
    private PatientNumber number;

    @Embedded
    private Departure departure;

    protected Patient() {}

    Patient(Clinic clinic, NewPatient described) {
        this.clinic = clinic;
        this.name = described.name();
        this.birthDate = described.born();
        this.sex = described.sex();
        this.number = described.number().orElse(null);
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

    /** The clinic's own number of them, as it writes it; nothing where it gave none. */
    public Optional<String> number() {
        return Optional.ofNullable(number).map(PatientNumber::written);
    }

    /** To which clinic a copy of the record went last; nothing where none did. */
    public Optional<Departure> departure() {
        return Optional.ofNullable(departure).filter(Departure::isMade);
    }

    /** The age in whole years on a day. */
    public int ageOn(LocalDate day) {
        return Period.between(birthDate, day).getYears();
    }

    Rights rights() {
        return new Rights(Who.PATIENT, id(), name.full(), clinic.shown());
    }
}
