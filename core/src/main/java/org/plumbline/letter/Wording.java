package org.plumbline.letter;

import jakarta.persistence.Embeddable;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import java.util.Optional;
import org.plumbline.letter.LetterRefused.Place;
import org.plumbline.letter.LetterRefused.Why;
import org.plumbline.text.Words;

/** What the writer of a letter typed. */
@Embeddable
public class Wording {

    /** The most characters of an addressee. */
    public static final int LONGEST_ADDRESSEE = 500;

    /** The most characters of a reason. */
    public static final int LONGEST_REASON = 2000;

    /** The most characters of a summary. */
    public static final int LONGEST_SUMMARY = 6000;

    /** The most characters of what is asked for or planned. */
    public static final int LONGEST_ASKS = 3000;

    private String addressee;
    private String reason;
    private String summary;
    private String asks;

    @Enumerated(EnumType.STRING)
    private Urgency urgency;

    protected Wording() {}

    /**
     * What was typed.
     *
     * @param addressee to whom, in as many lines as an address has; at most 500 characters
     * @param reason why the patient is referred; at most 2,000
     * @param summary the history, or how it went; at most 6,000
     * @param asks what is asked for, or planned; at most 3,000
     * @param urgency how soon; null where nothing is asked for
     * @throws LetterRefused where one of them is longer
     */
    public Wording(String addressee, String reason, String summary, String asks, Urgency urgency) {
        this.addressee = words(addressee, LONGEST_ADDRESSEE, Place.ADDRESSEE);
        this.reason = words(reason, LONGEST_REASON, Place.REASON);
        this.summary = words(summary, LONGEST_SUMMARY, Place.SUMMARY);
        this.asks = words(asks, LONGEST_ASKS, Place.ASKS);
        this.urgency = urgency;
    }

    private static String words(String typed, int longest, Place place) {
        try {
            return Words.of(typed, longest);
        } catch (IllegalArgumentException e) {
            LetterRefused refused = new LetterRefused(Why.TOO_LONG, place);
            refused.initCause(e);
            throw refused;
        }
    }

    /** Refuses what a letter of this kind can't do without. */
    void mustDoFor(LetterKind kind) {
        if (kind == LetterKind.REFERRAL) {
            mustBe(!addressee.isEmpty(), Place.ADDRESSEE);
            mustBe(!reason.isEmpty(), Place.REASON);
            mustBe(urgency != null, Place.URGENCY);
        }
        mustBe(!asks.isEmpty(), Place.ASKS);
    }

    private static void mustBe(boolean there, Place place) {
        if (!there) {
            throw new LetterRefused(Why.MISSING, place);
        }
    }

    /** To whom; empty where it is for the patient. */
    public String addressee() {
        return addressee;
    }

    /** Why the patient is referred; empty in a report. */
    public String reason() {
        return reason;
    }

    /** The history, or how it went. */
    public String summary() {
        return summary;
    }

    /** What is asked for, or planned. */
    public String asks() {
        return asks;
    }

    /** How soon; nothing in a report. */
    public Optional<Urgency> urgency() {
        return Optional.ofNullable(urgency);
    }
}
