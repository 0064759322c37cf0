package org.plumbline.emergency;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import java.time.Instant;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.plumbline.identity.Member;
import org.plumbline.identity.NotAllowed;
import org.plumbline.patient.Patient;
import org.plumbline.patient.Slice;

/** The emergencies in which members of the bound clinic reached a record. */
@ApplicationScoped
class BrokenGlasses {

    private final EntityManager entityManager;

    @Inject
    BrokenGlasses(EntityManager entityManager) {
        this.entityManager = entityManager;
    }

    BrokenGlasses() {
        this(null);
    }

    /** Kept at once, so that it opens what comes next in the same transaction. */
    void add(BrokenGlass glass) {
        entityManager.persist(glass);
        entityManager.flush();
    }

    BrokenGlass get(UUID id) {
        return Optional.ofNullable(entityManager.find(BrokenGlass.class, id)).orElseThrow(NotAllowed::new);
    }

    /** The row that holds a patient's record open for a member now. */
    Optional<UUID> open(UUID member, UUID patient, Instant now) {
        return entityManager
                .createNamedQuery("BrokenGlass.open", UUID.class)
                .setParameter("member", member)
                .setParameter("patient", patient)
                .setParameter("now", now)
                .setMaxResults(1)
                .getResultStream()
                .findFirst();
    }

    /** The records that a member holds open now, the first to end first. */
    List<OpenRecord> openOf(UUID member, Instant now, ZoneId zone) {
        return entityManager
                .createNamedQuery("BrokenGlass.openOf", Object[].class)
                .setParameter("member", member)
                .setParameter("now", now)
                .getResultStream()
                .map(row -> new OpenRecord(
                        ((BrokenGlass) row[0]).patientId(),
                        ((Patient) row[1]).name().full(),
                        LocalDateTime.ofInstant(((BrokenGlass) row[0]).endsAt(), zone)))
                .toList();
    }

    /** All, those first that no admin has seen, then the latest. */
    List<EmergencyRow> all(Slice slice, ZoneId zone) {
        return entityManager
                .createNamedQuery("BrokenGlass.all", Object[].class)
                .setFirstResult(slice.first())
                .setMaxResults(slice.size())
                .getResultStream()
                .map(row -> row((BrokenGlass) row[0], (Member) row[1], (Patient) row[2], zone))
                .toList();
    }

    private static EmergencyRow row(BrokenGlass glass, Member member, Patient patient, ZoneId zone) {
        return new EmergencyRow(
                glass.id(),
                member.name(),
                new EmergencyRow.Reached(patient.id(), patient.name().full()),
                glass.reason(),
                LocalDateTime.ofInstant(glass.brokenAt(), zone),
                LocalDateTime.ofInstant(glass.endsAt(), zone),
                glass.isSeen());
    }

    int count() {
        return count("BrokenGlass.count");
    }

    int countUnseen() {
        return count("BrokenGlass.countUnseen");
    }

    private int count(String query) {
        return entityManager
                .createNamedQuery(query, Long.class)
                .getSingleResult()
                .intValue();
    }
}
