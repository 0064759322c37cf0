package org.plumbline.caseload;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.Tuple;
import jakarta.persistence.TypedQuery;
import jakarta.persistence.criteria.CriteriaBuilder;
import jakarta.persistence.criteria.CriteriaQuery;
import jakarta.persistence.criteria.Subquery;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.plumbline.patient.Patient;
import org.plumbline.patient.Slice;

/** The caseload of the bound clinic. */
@ApplicationScoped
class Entries {

    private final EntityManager entityManager;

    @Inject
    Entries(EntityManager entityManager) {
        this.entityManager = entityManager;
    }

    Entries() {
        this(null);
    }

    /** A part of what is asked for, with how many the whole has: in one statement, unless the part lies behind the end. */
    Part found(Asked asked, Slice slice) {
        List<Tuple> rows = query(asked)
                .setFirstResult(slice.first())
                .setMaxResults(slice.size())
                .getResultList();
        int total = rows.isEmpty()
                ? slice.first() == 0 ? 0 : count(asked)
                : rows.get(0).get(3, Number.class).intValue();
        return new Part(rows.stream().map(Entries::read).toList(), total);
    }

    /** Patients as they are found, of a whole. */
    record Part(List<CaseloadRow.Found> rows, int total) {}

    TypedQuery<Tuple> query(Asked asked) {
        CriteriaBuilder builder = entityManager.getCriteriaBuilder();
        CriteriaQuery<Tuple> query = builder.createTupleQuery();
        Selection selection = Selection.in(query, builder);
        Subquery<Long> all = query.subquery(Long.class);
        Selection counted = Selection.in(all, builder);
        all.select(builder.count(counted.entry())).where(counted.where(asked));
        CaseloadOrder order = asked.query().order();
        query.multiselect(
                        selection.entry(),
                        selection.patient(),
                        selection.adherence(asked.today()),
                        builder.function("abs", Long.class, all))
                .where(selection.where(asked))
                .orderBy(new Sorting(selection, order.falling()).by(order.by(), asked.today()));
        return entityManager.createQuery(query);
    }

    private int count(Asked asked) {
        CriteriaBuilder builder = entityManager.getCriteriaBuilder();
        CriteriaQuery<Long> query = builder.createQuery(Long.class);
        Selection counted = Selection.in(query, builder);
        query.select(builder.count(counted.entry())).where(counted.where(asked));
        return entityManager.createQuery(query).getSingleResult().intValue();
    }

    private static CaseloadRow.Found read(Tuple row) {
        return new CaseloadRow.Found(
                row.get(0, CaseloadEntry.class),
                row.get(1, Patient.class),
                Optional.ofNullable(row.get(2, Number.class)).map(Number::intValue));
    }

    /** Which of these patients are within what is asked for, by name. */
    List<Patient> among(Collection<UUID> ids, Asked asked) {
        CriteriaBuilder builder = entityManager.getCriteriaBuilder();
        CriteriaQuery<Patient> query = builder.createQuery(Patient.class);
        Selection selection = Selection.in(query, builder);
        query.select(selection.patient())
                .where(
                        builder.and(selection.where(asked)),
                        selection.patient().get("id").in(ids))
                .orderBy(builder.asc(selection.patient().get("name").get("folded")));
        return entityManager.createQuery(query).getResultList();
    }
}
