package org.plumbline.assessment;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.plumbline.identity.NotAllowed;
import org.plumbline.record.PatientWall;

/** The assessments of the bound clinic's patients. */
@ApplicationScoped
public class Assessments {

    private final EntityManager entityManager;
    private final PatientWall wall;

    @Inject
    Assessments(EntityManager entityManager, PatientWall wall) {
        this.entityManager = entityManager;
        this.wall = wall;
    }

    Assessments() {
        this(null, null);
    }

    /**
     * The assessment of an id. Whether it is the caller's to reach is asked at once: what is refused later, because of
     * what it holds, would tell that it is there.
     *
     * @throws NotAllowed where the clinic has none of this id, or the patient's record is not the caller's to reach
     */
    public Assessment get(UUID id) {
        Assessment found =
                Optional.ofNullable(entityManager.find(Assessment.class, id)).orElseThrow(NotAllowed::new);
        wall.enter(found.patientId());
        return found;
    }

    /**
     * A draft, to be changed from the state that its editor saw.
     *
     * @throws org.plumbline.tenancy.ChangedMeanwhile where it was changed since
     */
    Assessment change(UUID id, int version) {
        Assessment assessment = get(id);
        assessment.mustBeAt(version);
        entityManager.lock(assessment, LockModeType.OPTIMISTIC_FORCE_INCREMENT);
        return assessment;
    }

    void add(Assessment assessment) {
        entityManager.persist(assessment);
    }

    static Optional<Assessment> newestSigned(List<Assessment> newestFirst) {
        return newestFirst.stream().filter(Assessment::isSigned).findFirst();
    }

    /** Whether the clinic ever signed one. */
    public boolean isAnySigned() {
        return entityManager
                .createNamedQuery("Assessment.signed", UUID.class)
                .setMaxResults(1)
                .getResultStream()
                .findAny()
                .isPresent();
    }

    /** A patient's newest signed assessment. */
    public Optional<Assessment> signedOf(UUID patient) {
        return newestSigned(of(patient));
    }

    /** The dysfunctions that were confirmed at a patient's newest signed assessment, by their ids in the catalogue. */
    public Set<String> confirmedOf(UUID patient) {
        return Set.copyOf(entityManager
                .createNamedQuery("Hypothesis.confirmedOfPatient", String.class)
                .setParameter("patient", patient)
                .getResultList());
    }

    /** Writes what was changed so far, before what must come after it. */
    void flush() {
        entityManager.flush();
    }

    Optional<Assessment> draftOf(UUID patient) {
        return ofPatient("Assessment.draft", patient).stream().findFirst();
    }

    List<Assessment> of(UUID patient) {
        return ofPatient("Assessment.ofPatient", patient);
    }

    /** A patient's assessments with all their parts, the newest first, in two statements however many there are. */
    public List<Assessment> whole(UUID patient) {
        return whole("Assessment.whole", "patient", patient);
    }

    /**
     * All of the patient of one, this one among them, with all their parts, the newest first, in two statements.
     *
     * @throws NotAllowed where the clinic has none of this id, or the patient's record is not the caller's to reach
     */
    List<Assessment> wholeWith(UUID id) {
        List<Assessment> all = whole("Assessment.wholeWith", "id", id);
        wall.enter(all.stream().findFirst().orElseThrow(NotAllowed::new).patientId());
        return all;
    }

    private List<Assessment> whole(String query, String parameter, UUID value) {
        List<Assessment> all = entityManager
                .createNamedQuery(query, Assessment.class)
                .setParameter(parameter, value)
                .setHint("eclipselink.batch", "a.findings")
                .setHint("eclipselink.batch.type", "IN")
                .getResultList();
        all.forEach(Assessment::measured);
        return all;
    }

    private List<Assessment> ofPatient(String query, UUID patient) {
        return entityManager
                .createNamedQuery(query, Assessment.class)
                .setParameter("patient", patient)
                .getResultList();
    }
}
