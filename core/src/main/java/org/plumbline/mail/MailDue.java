package org.plumbline.mail;

import jakarta.persistence.AttributeOverride;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Table;
import java.time.Instant;
import org.plumbline.tenancy.TenantRow;

/** When a mail is to be sent, or tried again. */
@Entity
@Table(name = "mail_due")
@AttributeOverride(name = "id", column = @Column(name = "mail_id"))
class MailDue extends TenantRow {

    @Column(name = "due_at")
    private Instant dueAt;

    protected MailDue() {}

    MailDue(OutgoingMail mail, Instant dueAt) {
        super(mail.id());
        this.dueAt = dueAt;
    }

    void putOff(Instant later) {
        dueAt = later;
    }
}
