package org.plumbline.portal.today;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.time.Instant;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.time.format.FormatStyle;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;
import org.plumbline.curation.ViewCatalogue;
import org.plumbline.identity.Allows;
import org.plumbline.identity.Person;
import org.plumbline.identity.Who;
import org.plumbline.identity.Whose;
import org.plumbline.knowledge.Catalogue;
import org.plumbline.program.LineInWords;
import org.plumbline.program.PrescribedExercise;
import org.plumbline.program.Program;
import org.plumbline.session.ViewToday;

/** Today's exercises, each with the reason for it. */
@Named
@RequestScoped
@Allows(value = Who.PATIENT, on = Whose.OWN)
public class TodayPage {

    private final ViewToday viewToday;
    private final ViewCatalogue viewCatalogue;
    private final Person person;
    private ViewToday.Today today;
    private Catalogue catalogue;
    private List<ExerciseCard> exercises;
    private List<ExerciseCard> others;

    @Inject
    TodayPage(ViewToday viewToday, ViewCatalogue viewCatalogue, Person person) {
        this.viewToday = viewToday;
        this.viewCatalogue = viewCatalogue;
        this.person = person;
    }

    TodayPage() {
        this(null, null, null);
    }

    /** Today's exercises, in the order in which they are done; none where no program runs today. */
    public List<ExerciseCard> getExercises() {
        if (exercises == null) {
            exercises = cards(today().due());
        }
        return exercises;
    }

    /** Today's exercises but for the stay-active item, where the program has anything else. */
    public List<ExerciseCard> getPlanned() {
        return getExercises().stream().filter(card -> !isApart(card)).toList();
    }

    /** This week's exercises for other days of it, the stay-active item left out: it is for each day. */
    public List<ExerciseCard> getOthers() {
        return otherwise().stream().filter(card -> !isApart(card)).toList();
    }

    /** The stay-active item, which is for each day, on a day of rest too; none where the program has nothing else. */
    public List<ExerciseCard> getActive() {
        return Stream.concat(getExercises().stream(), otherwise().stream())
                .filter(this::isApart)
                .toList();
    }

    private boolean isApart(ExerciseCard card) {
        return card.isStayActive()
                && running().stream()
                        .flatMap(program -> program.exercises().stream())
                        .anyMatch(line -> line.dysfunction().isPresent());
    }

    private List<ExerciseCard> otherwise() {
        if (others == null) {
            others = cards(today().otherwise());
        }
        return others;
    }

    private List<ExerciseCard> cards(List<PrescribedExercise> lines) {
        return lines.stream().map(this::card).toList();
    }

    private ExerciseCard card(PrescribedExercise line) {
        LineInWords words = new LineInWords(line.line(), catalogue(), person.getLocale());
        return new ExerciseCard(line.id(), words, catalogue(), today().done().contains(line.id()));
    }

    /** How long the session takes, in whole minutes; the stay-active item has its own time of day. */
    public int getMinutes() {
        double minutes = today().due().stream()
                .filter(line -> line.dysfunction().isPresent())
                .mapToDouble(line -> catalogue().exercise(line.exercise()).minutes(line.dose(), line.side()))
                .sum();
        return (int) Math.ceil(minutes);
    }

    /** What the clinician says about the whole program; empty where there is nothing. */
    public String getNote() {
        return running().map(program -> program.assignment().handover().note()).orElse("");
    }

    /** How many of today's exercises are done. */
    public long getDone() {
        return getExercises().stream().filter(ExerciseCard::isDone).count();
    }

    /** Whether exercises wait until somebody has looked at the patient. */
    public boolean isPaused() {
        return today().paused();
    }

    /** Whether there is something to do today. */
    public boolean isRunning() {
        return running().isPresent();
    }

    /** The last day of the program that runs today, as the reader writes it. */
    public String getUntilWritten() {
        return running()
                .map(program -> program.period().endsOn())
                .map(DateTimeFormatter.ofLocalizedDate(FormatStyle.LONG).withLocale(person.getLocale())::format)
                .orElse("");
    }

    /** The program that runs today. */
    Optional<Program> running() {
        return today().running();
    }

    /** Today, in the clinic's zone. */
    LocalDate day() {
        return today().day();
    }

    /** The clinic's catalogue. */
    Catalogue catalogue() {
        if (catalogue == null) {
            catalogue = viewCatalogue.current();
        }
        return catalogue;
    }

    /** The reader's language. */
    Locale locale() {
        return person.getLocale();
    }

    /** When the red-flag questions were last answered. */
    Instant askedAt() {
        return today().askedAt();
    }

    private ViewToday.Today today() {
        if (today == null) {
            today = viewToday.own();
        }
        return today;
    }
}
