package org.plumbline.favourite;

import com.github.f4b6a3.uuid.UuidCreator;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import java.util.Set;
import java.util.stream.Collectors;
import org.plumbline.identity.Caller;
import org.plumbline.tenancy.TenantJdbc;

/** The exercises that the calling member keeps at hand, by their ids. To be asked within a transaction. */
@ApplicationScoped
public class FavouriteExercises {

    private static final String INSERT = "insert into favourite_exercise (tenant_id, id, member_id, exercise)"
            + " values (current_tenant(), ?, ?, ?) on conflict do nothing";

    private final EntityManager entityManager;
    private final TenantJdbc jdbc;
    private final Caller caller;

    @Inject
    FavouriteExercises(EntityManager entityManager, TenantJdbc jdbc, Caller caller) {
        this.entityManager = entityManager;
        this.jdbc = jdbc;
        this.caller = caller;
    }

    FavouriteExercises() {
        this(null, null, null);
    }

    /**
     * Theirs, in no order.
     *
     * @throws org.plumbline.identity.NotAllowed where the caller is no member
     */
    public Set<String> mine() {
        return entityManager
                .createNamedQuery("FavouriteExercise.ofMember", FavouriteExercise.class)
                .setParameter("member", caller.memberId())
                .getResultStream()
                .map(FavouriteExercise::exercise)
                .collect(Collectors.toUnmodifiableSet());
    }

    void keep(String exercise) {
        jdbc.insert(INSERT, UuidCreator.getTimeOrderedEpoch(), caller.memberId(), exercise);
    }

    void drop(String exercise) {
        entityManager
                .createNamedQuery("FavouriteExercise.drop")
                .setParameter("member", caller.memberId())
                .setParameter("exercise", exercise)
                .executeUpdate();
    }
}
