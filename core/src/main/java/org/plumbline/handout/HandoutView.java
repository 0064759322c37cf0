package org.plumbline.handout;

import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.time.format.FormatStyle;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.plumbline.program.LineInWords;
import org.plumbline.program.Period;
import org.plumbline.program.PhasedExercise;
import org.plumbline.text.BundleWords;

/** What fills the template of a handout. */
record HandoutView(Handout handout, Scale size, Drawings drawings) {

    static BundleWords words(Handout handout) {
        return BundleWords.of("org.plumbline.handout.words", handout.edition().locale());
    }

    Map<String, String> t() {
        return words(handout).plain();
    }

    String lang() {
        return locale().getLanguage();
    }

    String paper() {
        return handout.edition().paper().size();
    }

    String scale() {
        return size.key();
    }

    String clinic() {
        return handout.head().clinic();
    }

    String accent() {
        return handout.head().accent();
    }

    List<String> logo() {
        return handout.head().logo().stream().toList();
    }

    String patient() {
        return handout.bearer().name();
    }

    boolean aimed() {
        return !handout.bearer().goals().isEmpty();
    }

    List<String> goals() {
        return handout.bearer().goals().stream()
                .map(goal -> say("goal", goal.activity(), goal.target(), day(goal.dueOn())))
                .toList();
    }

    String number() {
        return say("program", handout.program().number());
    }

    String dates() {
        return say(
                "dates",
                day(handout.program().period().startsOn()),
                day(handout.program().period().endsOn()));
    }

    /** What whoever holds the sheet must know first. */
    List<String> notices() {
        return handout.standing().replaced().map(this::day).stream()
                .map(day -> say("replaced", day))
                .toList();
    }

    boolean paused() {
        return handout.standing().paused();
    }

    String portal() {
        return handout.portal();
    }

    String code() {
        return Drawings.address(QrCode.svg(handout.portal()));
    }

    /** How long a session takes, rounded up to whole minutes. */
    String minutes() {
        double minutes = handout.program().ofWeekOf(sessionDay()).stream()
                .map(line -> new LineInWords(line.line(), handout.catalogue(), locale()))
                .filter(line -> !line.isStayActive())
                .mapToDouble(LineInWords::minutes)
                .sum();
        return say("minutes", (int) Math.ceil(minutes));
    }

    /** What the clinician says about the whole program. */
    List<String> note() {
        return Stream.of(handout.program().assignment().handover().note())
                .filter(words -> !words.isEmpty())
                .toList();
    }

    List<ExerciseView> exercises() {
        List<PhasedExercise> lines = handout.program().phased();
        return IntStream.range(0, lines.size())
                .mapToObj(i -> ExerciseView.of(i + 1, lines.get(i), this))
                .toList();
    }

    /** The day that the minutes are those of: today, where the program runs, else its first. */
    private LocalDate sessionDay() {
        LocalDate today = handout.standing().today();
        Period period = handout.program().period();
        return period.contains(today) ? today : period.startsOn();
    }

    LogView log() {
        return new LogView(
                this, LogWeeks.of(handout.program().period(), handout.standing().today(), size.weeks()));
    }

    Locale locale() {
        return handout.edition().locale();
    }

    String say(String key, Object... places) {
        return words(handout).say(key, places);
    }

    String day(LocalDate day, FormatStyle style) {
        return DateTimeFormatter.ofLocalizedDate(style).withLocale(locale()).format(day);
    }

    private String day(LocalDate day) {
        return day(day, FormatStyle.LONG);
    }
}
