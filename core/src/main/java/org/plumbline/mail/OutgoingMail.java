package org.plumbline.mail;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.NamedQuery;
import jakarta.persistence.Table;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.plumbline.tenancy.TenantRow;

/** A mail that is to be sent, by ids and kind: address and words are found when it is sent. */
@Entity
@Table(name = "outgoing_mail")
@NamedQuery(
        name = "OutgoingMail.due",
        query = "select m from OutgoingMail m, MailDue d where d.id = m.id and d.dueAt <= :now"
                + " order by case when m.kind = org.plumbline.mail.MailKind.NEWSLETTER then 1 else 0 end, d.dueAt")
@NamedQuery(
        name = "OutgoingMail.givenUp",
        query = "select count(m) from OutgoingMail m where m.givenUpAt is not null and m.givenUpAt > :since")
class OutgoingMail extends TenantRow {

    /** How long after each failure it is tried again. After the last, about three days on, it is given up. */
    static final List<Duration> PAUSES = List.of(
            Duration.ofMinutes(1),
            Duration.ofMinutes(5),
            Duration.ofMinutes(30),
            Duration.ofHours(2),
            Duration.ofHours(8),
            Duration.ofDays(1),
            Duration.ofDays(1));

    @Enumerated(EnumType.STRING)
    private MailKind kind;

    @Column(name = "user_id")
    private UUID userId;

    @Column(name = "about_id")
    private UUID aboutId;

    @Column(name = "written_at")
    private Instant writtenAt;

    private int tries;

    @Column(name = "given_up_at")
    private Instant givenUpAt;

    protected OutgoingMail() {}

    OutgoingMail(MailKind kind, Recipient recipient, Instant now) {
        this.kind = kind;
        this.userId = recipient.user();
        this.aboutId = recipient.about();
        this.writtenAt = now;
    }

    MailKind kind() {
        return kind;
    }

    UUID userId() {
        return userId;
    }

    /** What it is about; null where its kind says all. */
    UUID aboutId() {
        return aboutId;
    }

    int tries() {
        return tries;
    }

    /** Whether nobody wants it any more at a moment. */
    boolean isStaleAt(Instant moment) {
        return Duration.between(writtenAt, moment).compareTo(kind.life()) > 0;
    }

    /** It could not be sent: says when to try again, or that it is given up. */
    Optional<Instant> failed(Instant now) {
        tries++;
        if (tries > PAUSES.size() || isStaleAt(now.plus(PAUSES.get(tries - 1)))) {
            giveUp(now);
            return Optional.empty();
        }
        return Optional.of(now.plus(PAUSES.get(tries - 1)));
    }

    /** Nobody tries it again. */
    void giveUp(Instant now) {
        givenUpAt = now;
    }
}
