package org.plumbline.clinic.transfer;

import java.io.Serializable;
import java.time.LocalDate;
import java.time.LocalDateTime;
import org.plumbline.transfer.SentTransfer;
import org.plumbline.transfer.TransferState;

/** A copy that was laid out for another clinic. */
public final class SentLine implements Serializable {

    private static final long serialVersionUID = 1L;

    private final SendPage page;
    private final SentTransfer transfer;

    SentLine(SendPage page, SentTransfer transfer) {
        this.page = page;
        this.transfer = transfer;
    }

    /** Takes it back. */
    public String revoke() {
        return page.revoke(transfer.id());
    }

    /** Whether it can be taken, and taken back. */
    public boolean isOpen() {
        return transfer.state() == TransferState.OPEN;
    }

    /** How it stands, as the end of a message key. */
    public String getState() {
        return transfer.state().name();
    }

    /** Who prepared it. */
    public String getBy() {
        return transfer.by();
    }

    /** When. */
    public LocalDateTime getPreparedAt() {
        return transfer.preparedAt();
    }

    /** The day of the consent. */
    public LocalDate getConsentedOn() {
        return transfer.consentedOn();
    }

    /** The clinic that took it; null where none did. */
    public String getClinic() {
        return transfer.end().clinic();
    }

    /** When it ended, or will. */
    public LocalDateTime getUntil() {
        return transfer.end().at() == null
                ? transfer.expiresAt()
                : transfer.end().at();
    }
}
