package org.plumbline.letter;

import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;
import org.plumbline.handout.Edition;
import org.plumbline.handout.Wish;
import org.plumbline.patient.Patient;
import org.plumbline.program.Program;

/** Writes letters from what the record holds: what it proposes to say, and what stands beside what was typed. */
public final class LetterWriter {

    /** A referral tells of the last eight weeks. */
    private static final int RECENT_DAYS = 56;

    private final LetterBasis basis;
    private final Edition edition;
    private final Pen pen;

    /** A writer in a language. */
    public LetterWriter(LetterBasis basis, Locale language) {
        this.basis = basis;
        this.edition = Edition.of(basis.clinic(), new Wish(Optional.empty(), Optional.empty()), language);
        this.pen = new Pen(basis, edition.locale());
    }

    /** The words from which the writer of a letter goes on: the history, or how it went. */
    public String summary(LetterKind kind, Covered days) {
        return kind == LetterKind.REFERRAL
                ? String.join("\n", new HistoryLines(pen).lines())
                : new CourseParts(pen).sentence(days);
    }

    /** The days that a report tells of unless others are wished: since the first program began, a year at most. */
    public Covered usual() {
        LocalDate today = basis.treatment().today();
        LocalDate earliest = today.minusDays(Covered.MOST_DAYS - 1L);
        LocalDate began = basis.treatment().parts().programs().stream()
                .map(Program::period)
                .map(period -> period.startsOn())
                .filter(day -> !day.isAfter(today))
                .min(LocalDate::compareTo)
                .orElse(recent().from());
        return new Covered(began.isBefore(earliest) ? earliest : began, today);
    }

    private Covered recent() {
        LocalDate today = basis.treatment().today();
        return new Covered(today.minusDays(RECENT_DAYS - 1L), today);
    }

    /** What the record adds to a letter; days only matter to a report. */
    public List<Part> parts(LetterKind kind, Covered days) {
        Stream<Part> parts = kind == LetterKind.REFERRAL ? referral() : progress(days);
        return parts.filter(Part::isTelling).toList();
    }

    private Stream<Part> referral() {
        return Stream.concat(
                new ExaminationParts(pen).parts().stream(),
                Stream.of(new ProgramParts(pen).current(), new CourseParts(pen).course(recent())));
    }

    private Stream<Part> progress(Covered days) {
        CourseParts course = new CourseParts(pen);
        OutcomeParts outcomes = new OutcomeParts(pen);
        return Stream.of(
                course.course(days),
                outcomes.goals(),
                outcomes.outcomes(days),
                course.retests(days),
                new ProgramParts(pen).versions(days));
    }

    /** The letter that an entry wants. */
    public Sheet sheet(LetterEntry entry) {
        Patient patient = basis.treatment().patient();
        return new Sheet(
                edition,
                basis.head(),
                entry.kind(),
                entry.wording(),
                new Sheet.About(patient.name().full(), patient.birthDate(), entry.covered()),
                new Sheet.Signed(basis.author(), basis.treatment().today()),
                parts(entry.kind(), entry.covered().orElseGet(this::recent)));
    }
}
