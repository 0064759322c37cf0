package org.plumbline.clinic.letter;

import com.github.f4b6a3.uuid.UuidCreator;
import java.io.Serializable;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.Locale;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import org.plumbline.clinic.Addresses;
import org.plumbline.identity.ClinicProfile;
import org.plumbline.letter.Covered;
import org.plumbline.letter.LetterEntry;
import org.plumbline.letter.LetterKind;
import org.plumbline.letter.LetterWriter;
import org.plumbline.letter.Urgency;
import org.plumbline.letter.Wording;

/** A letter as it is being written. */
public class LetterForm implements Serializable {

    private static final long serialVersionUID = 1L;

    /** What is sent twice from one form is one letter. It travels with the page, which may outlive this. */
    private UUID key = UuidCreator.getTimeOrderedEpoch();

    private final LetterKind kind;
    private final TypedWords words = new TypedWords();
    private String language;
    private Urgency urgency;
    private LocalDate from;
    private LocalDate to;

    LetterForm(LetterKind kind, Locale language) {
        this.kind = kind;
        this.language = language.getLanguage();
    }

    /** Takes what the writer proposes, where nobody has written anything else. */
    void propose(LetterWriter writer) {
        if (from == null || to == null) {
            from = writer.usual().from();
            to = writer.usual().to();
        }
        words.propose(writer.summary(kind, covered()));
    }

    LetterEntry entry(UUID patient) {
        Wording wording = words.wording(kind == LetterKind.REFERRAL ? urgency : null);
        Optional<Covered> covered = kind == LetterKind.PROGRESS ? Optional.of(covered()) : Optional.empty();
        String content = key + language + urgency + from + to + words.all();
        UUID sent = UUID.nameUUIDFromBytes(content.getBytes(StandardCharsets.UTF_8));
        return new LetterEntry(sent, patient, kind, locale(), wording, covered);
    }

    /** The days that a report tells of. */
    Covered covered() {
        return new Covered(from, to);
    }

    Locale locale() {
        return Locale.forLanguageTag(
                ClinicProfile.LANGUAGES.contains(language) ? language : Locale.ENGLISH.getLanguage());
    }

    LetterKind kind() {
        return kind;
    }

    public String getKey() {
        return key.toString();
    }

    public void setKey(String sent) {
        key = Addresses.id(sent);
    }

    /** What is typed into it. */
    public TypedWords getWords() {
        return words;
    }

    /** The language of the letter. */
    public String getLanguage() {
        return language;
    }

    public void setLanguage(String chosen) {
        language = Objects.requireNonNull(chosen);
    }

    /** How soon; of a referral. */
    public Urgency getUrgency() {
        return urgency;
    }

    public void setUrgency(Urgency chosen) {
        urgency = chosen;
    }

    /** The first day that a report tells of. */
    public LocalDate getFrom() {
        return from;
    }

    public void setFrom(LocalDate day) {
        from = day;
    }

    /** The last day that a report tells of. */
    public LocalDate getTo() {
        return to;
    }

    public void setTo(LocalDate day) {
        to = day;
    }
}
