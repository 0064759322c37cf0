package org.plumbline.clinic.audit;

import java.io.Serializable;
import java.time.LocalDate;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import org.plumbline.audit.AuditAction;
import org.plumbline.oversight.AuditSearch;

/** What an admin looks for, as the page's fields have it. */
public class SearchForm implements Serializable {

    private static final long serialVersionUID = 1L;

    private String member;
    private String patient;
    private AuditAction action;
    private LocalDate from;
    private LocalDate to;

    /** The search; a field that is empty restricts nothing. */
    AuditSearch search() {
        return new AuditSearch(
                Optional.ofNullable(member).filter(id -> !id.isEmpty()).map(UUID::fromString),
                Objects.requireNonNullElse(patient, ""),
                Optional.ofNullable(action),
                new AuditSearch.Days(Optional.ofNullable(from), Optional.ofNullable(to)));
    }

    /** The search as the query of an address; without the patient, whose name is written in none. */
    public String getQuery() {
        return "?member=%s&action=%s&from=%s&to=%s".formatted(text(member), text(action), text(from), text(to));
    }

    private static String text(Object value) {
        return Objects.toString(value, "");
    }

    /** The member's id; null for all. */
    public String getMember() {
        return member;
    }

    public void setMember(String id) {
        member = id;
    }

    /** What the patient's family name begins with. */
    public String getPatient() {
        return patient;
    }

    public void setPatient(String beginning) {
        patient = beginning;
    }

    /** What was done; null for anything. */
    public AuditAction getAction() {
        return action;
    }

    public void setAction(AuditAction one) {
        action = one;
    }

    /** The first day; null for the beginning. */
    public LocalDate getFrom() {
        return from;
    }

    public void setFrom(LocalDate day) {
        from = day;
    }

    /** The last day; null for today. */
    public LocalDate getTo() {
        return to;
    }

    public void setTo(LocalDate day) {
        to = day;
    }
}
