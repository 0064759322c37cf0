package org.plumbline.device;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import java.time.Clock;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;

/** The devices of the bound clinic's patients. To be asked within a transaction. */
@ApplicationScoped
class Devices {

    /** Longer than any session lives. */
    private static final Duration KEPT = Duration.ofDays(90);

    private final EntityManager entityManager;
    private final Clock clock;

    @Inject
    Devices(EntityManager entityManager, Clock clock) {
        this.entityManager = entityManager;
        this.clock = clock;
    }

    Devices() {
        this(null, null);
    }

    /** Keeps what a session began with; what it goes on with is the same. */
    void keep(UUID patient, String session, BrowserKind kind) {
        entityManager
                .createNamedQuery("Device.forget")
                .setParameter("patient", patient)
                .setParameter("before", clock.instant().minus(KEPT))
                .executeUpdate();
        if (of(patient).stream().noneMatch(known -> known.session().equals(session))) {
            entityManager.persist(new Device(patient, session, kind, clock.instant()));
        }
    }

    /** The kinds by their sessions. */
    Map<String, BrowserKind> kinds(UUID patient) {
        return of(patient).stream().collect(Collectors.toMap(Device::session, Device::kind, (one, other) -> one));
    }

    private List<Device> of(UUID patient) {
        return entityManager
                .createNamedQuery("Device.ofPatient", Device.class)
                .setParameter("patient", patient)
                .getResultList();
    }
}
