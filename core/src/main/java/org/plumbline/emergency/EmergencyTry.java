package org.plumbline.emergency;

import jakarta.persistence.Entity;
import jakarta.persistence.NamedQuery;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.UUID;
import org.plumbline.identity.MemberTry;

/** A try to reach a record in an emergency, whatever came of it. */
@Entity
@Table(name = "emergency_try")
@NamedQuery(
        name = EmergencyTry.COUNT_SINCE,
        query = "select count(t) from EmergencyTry t where t.memberId = :member and t.triedAt > :since")
class EmergencyTry extends MemberTry {

    static final String COUNT_SINCE = "EmergencyTry.countSince";

    protected EmergencyTry() {}

    EmergencyTry(UUID memberId, Instant triedAt) {
        super(memberId, triedAt);
    }
}
