package org.plumbline.program;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.plumbline.identity.NotAllowed;
import org.plumbline.patient.Patient;
import org.plumbline.patient.PatientSearch;
import org.plumbline.record.Reach;

/** The programs of the bound clinic's patients. */
@ApplicationScoped
public class Programs {

    private final EntityManager entityManager;

    @Inject
    Programs(EntityManager entityManager) {
        this.entityManager = entityManager;
    }

    Programs() {
        this(null);
    }

    /**
     * The program of an id. Whose it is says the program itself: its patient's record is to be entered at once.
     *
     * @throws NotAllowed where the clinic has none of this id
     */
    public Program get(UUID id) {
        return find(id).orElseThrow(NotAllowed::new);
    }

    /** The program of an id, if the clinic has one. */
    public Optional<Program> find(UUID id) {
        return Optional.ofNullable(entityManager.find(Program.class, id));
    }

    /** Whether the clinic ever assigned one. */
    public boolean isAny() {
        return entityManager
                .createNamedQuery("Program.ids", UUID.class)
                .setMaxResults(1)
                .getResultStream()
                .findAny()
                .isPresent();
    }

    /** The program that a patient has now, whether it has begun or not. */
    public Optional<Program> activeOf(UUID patient) {
        return ofPatient("Program.active", patient).stream().findFirst();
    }

    /** The first programs that run, in the order of their patients' names, of the patients within reach whom a text begins. */
    List<CopyProgram.Copyable> copyable(PatientSearch search, Reach reach, int most) {
        return reach.of(entityManager.createNamedQuery("Program.copyable", Object[].class))
                .setParameter("from", search.from())
                .setParameter("to", search.to())
                .setMaxResults(most)
                .getResultStream()
                .map(row -> CopyProgram.Copyable.of((Program) row[0], (Patient) row[1]))
                .toList();
    }

    /** All of a patient with their exercises, the newest first. */
    List<Program> of(UUID patient) {
        return ofPatient("Program.ofPatient", patient);
    }

    /** Sets a program in the place of the one that a patient has, in the database too: a patient has one at a time. */
    void replace(Optional<Program> active, Program next) {
        active.ifPresent(program -> program.replace(next.assignment().assignedAt()));
        entityManager.flush();
        entityManager.persist(next);
    }

    private List<Program> ofPatient(String query, UUID patient) {
        return entityManager
                .createNamedQuery(query, Program.class)
                .setParameter("patient", patient)
                .getResultList();
    }
}
