package org.plumbline.caseload;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.UUID;
import org.plumbline.knowledge.Stage;
import org.plumbline.patient.Patient;
import org.plumbline.reasoning.course.Light;

/** A patient in the caseload, as of one day. */
public final class CaseloadRow {

    private final Patient patient;
    private final CaseloadEntry entry;
    private final Optional<Integer> adherence;
    private final Optional<Stage> stage;
    private final LocalDate today;

    CaseloadRow(Found found, Optional<Stage> stage, LocalDate today) {
        this.patient = found.patient();
        this.entry = found.entry();
        this.adherence = found.adherence();
        this.stage = stage;
        this.today = today;
    }

    /** A patient as the query finds them. */
    record Found(CaseloadEntry entry, Patient patient, Optional<Integer> adherence) {}

    /** The patient's id. */
    public UUID id() {
        return patient.id();
    }

    /** Family name, given name. */
    public String name() {
        return patient.name().listed();
    }

    /** The clinic's own number; nothing where it gave none. */
    public Optional<String> number() {
        return patient.number();
    }

    /** The day of birth. */
    public LocalDate born() {
        return patient.birthDate();
    }

    /** In whole years. */
    public int age() {
        return patient.ageOn(today);
    }

    /** By the onset that the latest signed assessment tells; nothing where it tells none. */
    public Optional<Stage> stage() {
        return stage;
    }

    /** When they were last examined: the day of the latest signed assessment. */
    public Optional<LocalDate> examinedOn() {
        return entry.examined().map(Examined::on);
    }

    /** The number of the program that they have. */
    public Optional<Integer> program() {
        return entry.program();
    }

    /** The light of the last session; nothing where there was none. */
    public Optional<Light> light() {
        return entry.light();
    }

    /** In percent, 0 to 100, of what was to be done within the last two weeks; nothing where nothing was to be. */
    public Optional<Integer> adherence() {
        return adherence;
    }

    /** The latest pain score, 0 to 10. */
    public Optional<Integer> pain() {
        return Optional.ofNullable(entry.days().painLast());
    }

    /** The day of the latest report of pain. */
    public Optional<LocalDate> painOn() {
        return Optional.ofNullable(entry.days().painTo());
    }

    /** The worst pain of each of the last days up to today, the oldest first, of 30 days at most. */
    public List<OptionalInt> painOfDays(int days) {
        return entry.days().pain().last(days, today);
    }

    /** On which of the last days up to today there was a session, the oldest first, of 30 days at most. */
    public List<Boolean> doneOnDays(int days) {
        return entry.days().done().last(days, today).stream()
                .map(OptionalInt::isPresent)
                .toList();
    }
}
