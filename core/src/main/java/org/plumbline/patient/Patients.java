package org.plumbline.patient;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.TypedQuery;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.plumbline.identity.NotAllowed;

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

    Optional<Patient> ofUser(UUID user) {
        return entityManager
                .createNamedQuery("Patient.byUser", Patient.class)
                .setParameter("user", user)
                .getResultStream()
                .findFirst();
    }

    /** Patients whose family name begins with a text, in the order of their names; the empty text finds all. */
    public List<Patient> named(String beginning, Slice slice) {
        return byName("Patient.byName", Patient.class, beginning)
                .setFirstResult(slice.first())
                .setMaxResults(slice.size())
                .getResultList();
    }

    /** How many patients' family names begin with a text. */
    public int countNamed(String beginning) {
        return byName("Patient.countByName", Long.class, beginning)
                .getSingleResult()
                .intValue();
    }

    private <T> TypedQuery<T> byName(String query, Class<T> type, String beginning) {
        FoldedName name = FoldedName.of(beginning);
        return entityManager
                .createNamedQuery(query, type)
                .setParameter("from", name.value())
                .setParameter("to", name.end());
    }
}
