package org.plumbline.oversight;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.criteria.CriteriaBuilder;
import jakarta.persistence.criteria.CriteriaQuery;
import jakarta.persistence.criteria.Root;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.plumbline.audit.AuditEvent;
import org.plumbline.identity.Member;
import org.plumbline.patient.Patient;
import org.plumbline.tenancy.TenantRow;

/** The names of the people in events, as they are today. */
@ApplicationScoped
class Names {

    private final EntityManager entityManager;

    @Inject
    Names(EntityManager entityManager) {
        this.entityManager = entityManager;
    }

    Names() {
        this(null);
    }

    /** Everybody in these events who is still known, by id. */
    Map<UUID, String> in(List<AuditEvent> events) {
        Set<UUID> ids = events.stream()
                .flatMap(event -> Stream.of(event.actor().id(), event.target().patientId()))
                .flatMap(java.util.Optional::stream)
                .collect(Collectors.toSet());
        Map<UUID, String> names = new HashMap<>();
        byIds(Member.class, ids).forEach(member -> names.put(member.id(), member.name()));
        byIds(Patient.class, ids)
                .forEach(patient -> names.put(patient.id(), patient.name().full()));
        return names;
    }

    /** The clinic's members, in the order of their names; those who left as well. */
    List<Member> members() {
        CriteriaBuilder build = entityManager.getCriteriaBuilder();
        CriteriaQuery<Member> query = build.createQuery(Member.class);
        Root<Member> member = query.from(Member.class);
        return entityManager
                .createQuery(query.select(member).orderBy(build.asc(member.get("name"))))
                .getResultList();
    }

    private <T extends TenantRow> List<T> byIds(Class<T> type, Set<UUID> ids) {
        if (ids.isEmpty()) {
            return List.of();
        }
        CriteriaQuery<T> query = entityManager.getCriteriaBuilder().createQuery(type);
        Root<T> row = query.from(type);
        return entityManager
                .createQuery(query.select(row).where(row.get("id").in(ids)))
                .getResultList();
    }
}
