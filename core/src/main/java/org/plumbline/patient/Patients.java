package org.plumbline.patient;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.TypedQuery;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.plumbline.identity.NotAllowed;
import org.plumbline.tenancy.TenantRow;

/** The patients of the bound clinic. */
@ApplicationScoped
public class Patients {

    private final EntityManager entityManager;

    @Inject
    Patients(EntityManager entityManager) {
        this.entityManager = entityManager;
    }

    Patients() {
        this(null);
    }

    /**
     * The patient of an id.
     *
     * @throws NotAllowed where the clinic has none of this id
     */
    public Patient get(UUID id) {
        return Optional.ofNullable(entityManager.find(Patient.class, id)).orElseThrow(NotAllowed::new);
    }

    void add(Patient patient) {
        entityManager.persist(patient);
    }

    /** Whether there is a patient of this name and this day of birth. */
    boolean isKnown(NewPatient described) {
        String folded = described.name().folded();
        return entityManager
                .createNamedQuery("Patient.born", Patient.class)
                .setParameter("born", described.born())
                .setParameter("from", folded)
                .setParameter("to", new FoldedName(folded).end())
                .getResultStream()
                .anyMatch(patient -> patient.name().folded().equals(folded));
    }

    /** The patient to whom an account opens the portal. */
    public Optional<Patient> ofUser(UUID user) {
        return entityManager
                .createNamedQuery("Patient.byUser", Patient.class)
                .setParameter("user", user)
                .getResultStream()
                .findFirst();
    }

    /** The id of the one patient whom a description fits; nothing where none does, or more than one. */
    public Optional<UUID> only(PatientDescription description) {
        FoldedName name = description.beginning();
        List<UUID> fitting = entityManager
                .createNamedQuery("Patient.born", Patient.class)
                .setParameter("born", description.born())
                .setParameter("from", name.value())
                .setParameter("to", name.end())
                .getResultStream()
                .filter(description::fits)
                .map(TenantRow::id)
                .toList();
        return fitting.size() == 1 ? Optional.of(fitting.get(0)) : Optional.empty();
    }

    /** The patients that a search finds, in the order of their names. */
    public List<Patient> found(PatientSearch search, Slice slice) {
        return slice(byName(search, "Patient.byName", "Patient.ofMemberByName", Patient.class), slice);
    }

    /** How many patients a search finds. */
    public int count(PatientSearch search) {
        return byName(search, "Patient.countByName", "Patient.countOfMemberByName", Long.class)
                .getSingleResult()
                .intValue();
    }

    /** The patients whose care team has nobody who is with the clinic, in the order of their names. */
    public List<Patient> untreated(Slice slice) {
        return slice(entityManager.createNamedQuery("Patient.untreated", Patient.class), slice);
    }

    /** How many patients have nobody on their care team. */
    public int countUntreated() {
        return entityManager
                .createNamedQuery("Patient.countUntreated", Long.class)
                .getSingleResult()
                .intValue();
    }

    private static List<Patient> slice(TypedQuery<Patient> query, Slice slice) {
        return query.setFirstResult(slice.first()).setMaxResults(slice.size()).getResultList();
    }

    private <T> TypedQuery<T> byName(PatientSearch search, String ofClinic, String ofMember, Class<T> type) {
        TypedQuery<T> query =
                entityManager.createNamedQuery(search.treatedBy().isPresent() ? ofMember : ofClinic, type);
        search.treatedBy().ifPresent(member -> query.setParameter("member", member));
        return query.setParameter("from", search.name().value())
                .setParameter("to", search.name().end());
    }
}
