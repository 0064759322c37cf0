package org.plumbline.newsletter;

import jakarta.persistence.Column;
import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.NamedQuery;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.Optional;
import java.util.UUID;
import org.plumbline.identity.NotAllowed;
import org.plumbline.tenancy.VersionedRow;

/** An issue of the newsletter: a draft until it is sent, and never changed afterwards. */
@Entity
@Table(name = "newsletter_issue")
@NamedQuery(name = "Issue.newest", query = "select i from Issue i order by i.writtenAt desc, i.id desc")
class Issue extends VersionedRow {

    @Embedded
    private IssueText text;

    @Column(name = "written_by")
    private UUID writtenBy;

    @Column(name = "written_at")
    private Instant writtenAt;

    @Column(name = "sent_by")
    private UUID sentBy;

    @Column(name = "sent_at")
    private Instant sentAt;

    protected Issue() {}

    Issue(IssueText text, UUID by, Instant now) {
        this.text = text;
        this.writtenBy = by;
        this.writtenAt = now;
    }

    IssueText text() {
        return text;
    }

    Instant writtenAt() {
        return writtenAt;
    }

    Optional<Instant> sentAt() {
        return Optional.ofNullable(sentAt);
    }

    /** @throws NotAllowed where it was sent */
    void change(IssueText to, UUID by, Instant now) {
        mustBeDraft();
        text = to;
        writtenBy = by;
        writtenAt = now;
    }

    /** @throws NotAllowed where it was sent */
    void send(UUID by, Instant now) {
        mustBeDraft();
        sentBy = by;
        sentAt = now;
    }

    /** @throws NotAllowed where it was sent */
    void mustBeDraft() {
        if (sentAt != null) {
            throw new NotAllowed();
        }
    }
}
