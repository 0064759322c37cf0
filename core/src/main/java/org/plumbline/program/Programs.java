package org.plumbline.program;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Collectors;
import org.plumbline.identity.NotAllowed;

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
        return Optional.ofNullable(entityManager.find(Program.class, id)).orElseThrow(NotAllowed::new);
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

    /** By patient, the numbers of the programs that they have now; patients without one are left out. */
    public Map<UUID, Integer> activeNumbers(Collection<UUID> patients) {
        return entityManager
                .createNamedQuery("Program.activeAmong", Program.class)
                .setParameter("patients", patients)
                .getResultStream()
                .collect(Collectors.toMap(Program::patientId, Program::number));
    }

    List<Program> of(UUID patient) {
        return ofPatient("Program.ofPatient", patient);
    }

    /** Takes the patient's program away, in the database too: a patient has one at a time. */
    int replaceActive(UUID patient, Instant at) {
        Optional<Program> active = activeOf(patient);
        active.ifPresent(program -> program.replace(at));
        entityManager.flush();
        return active.map(Program::number).orElse(0);
    }

    void add(Program program) {
        entityManager.persist(program);
    }

    private List<Program> ofPatient(String query, UUID patient) {
        return entityManager
                .createNamedQuery(query, Program.class)
                .setParameter("patient", patient)
                .getResultList();
    }
}
