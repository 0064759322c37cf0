package org.plumbline.consent;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.NamedQuery;
import java.time.Instant;
import java.util.Locale;
import java.util.UUID;
import org.plumbline.tenancy.TenantRow;

/** What a patient said once. It is never changed: the newest counts. */
@Entity
@NamedQuery(
        name = "Consent.ofPatient",
        query = "select c from Consent c where c.patientId = :patient order by c.answeredAt, c.id")
public class Consent extends TenantRow {

    @Column(name = "patient_id")
    private UUID patientId;

    @Enumerated(EnumType.STRING)
    private Answer answer;

    @Column(name = "text_version")
    private int textVersion;

    private String language;

    @Column(name = "answered_at")
    private Instant answeredAt;

    protected Consent() {}

    Consent(UUID patientId, Answer answer, Locale language, Instant now) {
        this.patientId = patientId;
        this.answer = answer;
        this.textVersion = ConsentText.VERSION;
        this.language = language.getLanguage();
        this.answeredAt = now;
    }

    /** What was said. */
    public Answer answer() {
        return answer;
    }

    /** Which text was before them. */
    public int textVersion() {
        return textVersion;
    }

    /** The language in which they read it, as an ISO 639 code. */
    public String language() {
        return language;
    }

    /** When it was said. */
    public Instant answeredAt() {
        return answeredAt;
    }
}
