package org.plumbline.transfer;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import java.time.Instant;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.plumbline.identity.Member;
import org.plumbline.identity.NotAllowed;
import org.plumbline.tenancy.TenantJdbc;
import org.plumbline.time.ClinicCalendar;

/** The copies that the bound clinic prepared for others. */
@ApplicationScoped
class Transfers {

    private static final String DROP = "delete from transfer_parcel where tenant_id = current_tenant() and id = ?";

    private static final String LAY = "insert into transfer_parcel (tenant_id, id, lookup, proof, sealed, expires_at)"
            + " values (current_tenant(), ?, ?, ?, ?, ?)";

    private final EntityManager entityManager;
    private final TenantJdbc jdbc;
    private final ClinicCalendar calendar;

    @Inject
    Transfers(EntityManager entityManager, TenantJdbc jdbc, ClinicCalendar calendar) {
        this.entityManager = entityManager;
        this.jdbc = jdbc;
        this.calendar = calendar;
    }

    Transfers() {
        this(null, null, null);
    }

    /** Lays a sealed copy where its code finds it. */
    void lay(Transfer transfer, TransferKey key, byte[] sealed) {
        entityManager.persist(transfer);
        jdbc.insert(
                LAY,
                transfer.id(),
                key.lookup(),
                key.proof(),
                sealed,
                transfer.expiresAt().atZone(calendar.zone()).toOffsetDateTime());
    }

    /** Lets one after the other prepare copies of a member's, also from two windows. */
    void oneAtATime(UUID member) {
        entityManager.find(Member.class, member, LockModeType.PESSIMISTIC_WRITE);
    }

    Transfer get(UUID id) {
        return Optional.ofNullable(entityManager.find(Transfer.class, id)).orElseThrow(NotAllowed::new);
    }

    /**
     * Destroys the copy, so that nobody takes it any more, and then looks how the transfer stands: in the order in which another
     * clinic takes one, so that the two wait for each other and never both.
     */
    Transfer destroyed(UUID id) {
        jdbc.change(DROP, id);
        Transfer transfer = entityManager.find(Transfer.class, id, LockModeType.PESSIMISTIC_WRITE);
        entityManager.refresh(transfer);
        return transfer;
    }

    /** A patient's transfers, the latest first. */
    List<SentTransfer> of(UUID patient) {
        return entityManager
                .createNamedQuery("Transfer.ofPatient", Object[].class)
                .setParameter("patient", patient)
                .getResultStream()
                .map(row -> shown((Transfer) row[0], (String) row[1]))
                .toList();
    }

    private SentTransfer shown(Transfer transfer, String by) {
        return new SentTransfer(
                transfer.id(),
                transfer.stateAt(calendar.now()),
                by,
                transfer.preparation().consentedOn(),
                local(transfer.preparation().preparedAt()),
                local(transfer.expiresAt()),
                new SentTransfer.End(
                        transfer.outcome().flatMap(Outcome::takenBy).orElse(null),
                        transfer.outcome().flatMap(Outcome::at).map(this::local).orElse(null)));
    }

    private LocalDateTime local(Instant moment) {
        ZoneId zone = calendar.zone();
        return LocalDateTime.ofInstant(moment, zone);
    }
}
