package org.plumbline.record;

import jakarta.persistence.TypedQuery;
import java.util.UUID;
import org.plumbline.identity.Caller;
import org.plumbline.identity.NotAllowed;
import org.plumbline.identity.Rights;

/**
 * Whose records a list of the clinic is about, by the query and not out of what it found: nobody else's row is ever read.
 *
 * @param everybody whether it is every patient's
 * @param member otherwise, the member whose care teams' patients alone are meant
 */
public record Reach(boolean everybody, UUID member) {

    /** The condition of a query on the patient {@code p}, to which {@link #of(TypedQuery)} gives its values. */
    public static final String CONDITION =
            "(:everybody = true or p.id in (select t.patientId from CareTeamMember t where t.memberId = :member))";

    /**
     * The patients whom a member reaches.
     *
     * @throws NotAllowed where the caller is no member
     */
    public static Reach of(Caller caller) {
        Rights rights = caller.rights().filter(Rights::isMember).orElseThrow(NotAllowed::new);
        return new Reach(!rights.reachesOwnPatientsOnly(), rights.rowId());
    }

    /** The same query, with the condition's values. */
    public <T> TypedQuery<T> of(TypedQuery<T> query) {
        return query.setParameter("everybody", everybody).setParameter("member", member);
    }
}
