package org.plumbline.transfer;

import java.io.Serializable;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.UUID;

/**
 * A transfer, as the sender's clinic sees it.
 *
 * @param id the transfer
 * @param state how it stands
 * @param by the name of who prepared it
 * @param consentedOn the day on which the patient had consented
 * @param preparedAt when, on the clinic's clock
 * @param expiresAt until when it can be taken, on the clinic's clock
 * @param end how it ended
 */
public record SentTransfer(
        UUID id,
        TransferState state,
        String by,
        LocalDate consentedOn,
        LocalDateTime preparedAt,
        LocalDateTime expiresAt,
        End end)
        implements Serializable {

    /**
     * How a transfer ended.
     *
     * @param clinic the clinic that took it; null where none did
     * @param at when, on the sender's clock; null where it expired or is open
     */
    public record End(String clinic, LocalDateTime at) implements Serializable {}
}
