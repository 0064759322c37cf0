package org.plumbline.clinic.program;

import java.io.Serializable;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.time.format.FormatStyle;
import java.util.List;
import java.util.stream.Stream;
import org.plumbline.program.LineInWords;
import org.plumbline.program.Period;
import org.plumbline.program.ProgramLine;

/** The program as its patient sees it on a day. */
public final class PreviewForm implements Serializable {

    private static final long serialVersionUID = 1L;

    private final LinesForm lines;
    private final PeriodForm period;
    private LocalDate day;

    PreviewForm(LinesForm lines, PeriodForm period) {
        this.lines = lines;
        this.period = period;
    }

    /** The day; the program's first where none is chosen, or one that lies outside. */
    public LocalDate getDay() {
        return day == null || !period.value().contains(day) ? period.getStartsOn() : day;
    }

    public void setDay(LocalDate chosen) {
        day = chosen;
    }

    /** What is asked of the patient on that day, in the patient's words. */
    public List<Card> getCards() {
        Shelf shelf = lines.shelf();
        return asked(getDay())
                .map(line -> new Card(line, new LineInWords(line, shelf.catalogue(), shelf.locale())))
                .toList();
    }

    /** How long that takes, in whole minutes; the stay-active item has its own time of day. */
    public int getMinutes() {
        return (int) Math.ceil(getCards().stream()
                .map(Card::words)
                .filter(words -> !words.isStayActive())
                .mapToDouble(LineInWords::minutes)
                .sum());
    }

    /** The longest session of any day, in whole minutes. */
    public int getLongest() {
        Period value = period.value();
        double longest = value.startsOn()
                .datesUntil(value.endsOn().plusDays(1))
                .mapToDouble(each -> asked(each)
                        .filter(line -> line.dysfunction().isPresent())
                        .mapToDouble(this::minutes)
                        .sum())
                .max()
                .orElse(0);
        return (int) Math.ceil(longest);
    }

    private double minutes(ProgramLine line) {
        return lines.shelf().catalogue().exercise(line.exercise()).minutes(line.dose(), line.side());
    }

    /** What is asked of the patient on a day. */
    private Stream<ProgramLine> asked(LocalDate on) {
        return lines.linesIn(period.value().weekOf(on)).stream()
                .filter(line -> line.instruction().days().fit(on));
    }

    /** The day, as the reader writes it. */
    public String getDayWritten() {
        return written(getDay());
    }

    /** The program's last day, as the reader writes it. */
    public String getEndWritten() {
        return written(period.value().endsOn());
    }

    private String written(LocalDate date) {
        return DateTimeFormatter.ofLocalizedDate(FormatStyle.FULL)
                .withLocale(lines.shelf().locale())
                .format(date);
    }

    /** One exercise of the day. */
    public record Card(ProgramLine line, LineInWords words) {

        /** What the patient reads. */
        public LineInWords getWords() {
            return words;
        }

        /** The side to train, for its picture; empty where the exercise has no sides. */
        public String getSide() {
            return words.exercise().sided() ? line.side().name() : "";
        }
    }
}
