package org.plumbline.handout;

import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.time.format.FormatStyle;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.IntStream;
import org.plumbline.program.LineInWords;
import org.plumbline.program.PrescribedExercise;
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
        return handout.clinic();
    }

    String patient() {
        return handout.patient();
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
        double minutes = exercises().stream()
                .map(ExerciseView::line)
                .filter(line -> !line.isStayActive())
                .mapToDouble(LineInWords::minutes)
                .sum();
        return say("minutes", (int) Math.ceil(minutes));
    }

    List<ExerciseView> exercises() {
        List<PrescribedExercise> lines = handout.program().exercises();
        return IntStream.range(0, lines.size())
                .mapToObj(i -> ExerciseView.of(i + 1, lines.get(i), this))
                .toList();
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
