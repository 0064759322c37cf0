package org.plumbline.caseload;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.plumbline.audit.AuditAction;
import org.plumbline.course.SessionLight;
import org.plumbline.curation.Catalogues;
import org.plumbline.pain.PainReport;
import org.plumbline.pain.SuspiciousPain;
import org.plumbline.record.RecordChanged;

/**
 * Keeps the light of each patient's last session, in the transaction of the session or of the report that makes it another one.
 *
 * <p>The database has kept the day of the session before, and so holds the patient's entry: what two at the same time tell is told one
 * after the other, and the later one sees both.
 */
@ApplicationScoped
class KeptLights {

    private final EntityManager entityManager;
    private final SuspiciousPain pain;
    private final Catalogues catalogues;

    @Inject
    KeptLights(EntityManager entityManager, SuspiciousPain pain, Catalogues catalogues) {
        this.entityManager = entityManager;
        this.pain = pain;
        this.catalogues = catalogues;
    }

    KeptLights() {
        this(null, null, null);
    }

    void keep(@Observes RecordChanged change) {
        if (change.action() == AuditAction.PAIN_REPORTED && counts(change)) {
            shine("CaseloadEntry.withSession", change.patient());
        } else if (change.action() == AuditAction.EXERCISE_DONE) {
            shine("CaseloadEntry.newSession", change.patient());
        }
    }

    private boolean counts(RecordChanged report) {
        return report.subject()
                .map(id -> entityManager.find(PainReport.class, id))
                .filter(SessionLight::counts)
                .isPresent();
    }

    private void shine(String query, UUID patient) {
        entityManager
                .createNamedQuery(query, CaseloadEntry.class)
                .setParameter("patient", patient)
                .getResultStream()
                .findFirst()
                .ifPresent(this::shine);
    }

    private void shine(CaseloadEntry entry) {
        SessionLight lights = new SessionLight(catalogues.current());
        LocalDate session = entry.days().doneTo();
        Map<UUID, List<PainReport>> reports = pain.allOf(List.of(entry.id()), lights.from(session));
        entry.shine(session, lights.of(session, reports.getOrDefault(entry.id(), List.of())));
    }
}
