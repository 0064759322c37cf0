package org.plumbline.transfer;

import jakarta.persistence.Entity;
import jakarta.persistence.NamedQuery;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.UUID;
import org.plumbline.identity.MemberTry;

/** A try to open the copy of another clinic, whatever came of it. */
@Entity
@Table(name = "transfer_try")
@NamedQuery(
        name = TransferTry.COUNT_SINCE,
        query = "select count(t) from TransferTry t where t.memberId = :member and t.triedAt > :since")
class TransferTry extends MemberTry {

    static final String COUNT_SINCE = "TransferTry.countSince";

    protected TransferTry() {}

    TransferTry(UUID memberId, Instant triedAt) {
        super(memberId, triedAt);
    }
}
