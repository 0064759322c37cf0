package org.plumbline.message;

import jakarta.persistence.Column;
import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.NamedQuery;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.UUID;
import org.plumbline.tenancy.TenantRow;

/** What a clinic writes again and again. */
@Entity
@Table(name = "message_template")
@NamedQuery(name = "MessageTemplate.all", query = "select t from MessageTemplate t order by t.name, t.id")
@NamedQuery(name = "MessageTemplate.ofName", query = "select t from MessageTemplate t where t.name = :name")
class MessageTemplate extends TenantRow {

    private String name;

    @Embedded
    private TemplateTexts texts;

    @Column(name = "changed_by")
    private UUID changedBy;

    @Column(name = "changed_at")
    private Instant changedAt;

    protected MessageTemplate() {}

    String name() {
        return name;
    }

    TemplateTexts texts() {
        return texts;
    }

    void change(TemplateTexts to, UUID by, Instant now) {
        texts = to;
        changedBy = by;
        changedAt = now;
    }
}
