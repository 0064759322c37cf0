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

    /**
     * The patient of an id, read together with the clinic.
     *
     * @throws NotAllowed where the clinic has none of this id
     */
    Patient withClinic(UUID id) {
        return entityManager
                .createNamedQuery("Patient.withClinic", Patient.class)
                .setParameter("id", id)
                .getResultStream()
                .findFirst()
                .orElseThrow(NotAllowed::new);
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

    /** Whether a patient has this number. */
    boolean isTaken(PatientNumber number) {
        return !entityManager
                .createNamedQuery("Patient.numbered", UUID.class)
                .setParameter("number", number.folded())
                .getResultList()
                .isEmpty();
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

    /** The first patients, in the order of their names, whose family name begins with a text. */
    public List<Patient> begunBy(String beginning, Slice slice) {
        FoldedName name = FoldedName.of(beginning);
        TypedQuery<Patient> query = entityManager
                .createNamedQuery("Patient.byName", Patient.class)
                .setParameter("from", name.value())
                .setParameter("to", name.end());
        return slice(query, slice);
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
}
