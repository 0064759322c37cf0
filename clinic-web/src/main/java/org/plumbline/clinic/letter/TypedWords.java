package org.plumbline.clinic.letter;

import java.io.Serializable;
import java.util.Arrays;
import java.util.List;
import org.plumbline.letter.Urgency;
import org.plumbline.letter.Wording;

/** The words of a letter as they are typed. */
public class TypedWords implements Serializable {

    private static final long serialVersionUID = 1L;

    private String addressee;
    private String reason;
    private String summary;
    private String asks;
    private String proposed;

    /** A proposal takes the place of an older one; what somebody wrote stays. */
    void propose(String words) {
        if (summary == null || summary.isBlank() || isProposed()) {
            summary = words;
        }
        proposed = words;
    }

    /** A browser ends lines with two characters. */
    private boolean isProposed() {
        return proposed != null && summary.replace("\r\n", "\n").strip().equals(proposed.strip());
    }

    Wording wording(Urgency urgency) {
        return new Wording(addressee, reason, summary, asks, urgency);
    }

    List<String> all() {
        return Arrays.asList(addressee, reason, summary, asks);
    }

    /** To whom. */
    public String getAddressee() {
        return addressee;
    }

    public void setAddressee(String typed) {
        addressee = typed;
    }

    /** Why the patient is referred. */
    public String getReason() {
        return reason;
    }

    public void setReason(String typed) {
        reason = typed;
    }

    /** The history, or how it went. */
    public String getSummary() {
        return summary;
    }

    public void setSummary(String typed) {
        summary = typed;
    }

    /** What is asked for, or planned. */
    public String getAsks() {
        return asks;
    }

    public void setAsks(String typed) {
        asks = typed;
    }
}
