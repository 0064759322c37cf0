package org.plumbline.owndata;

import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.time.format.FormatStyle;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Stream;
import org.plumbline.text.BundleWords;

/** What fills the template of the file for people: sections of plain lines. */
record OwnDataView(OwnData data, Locale locale) {

    /** What people read; a program reads all. */
    private static final int MOST_LINES = 400;

    private static final int NO_NUMBER = 0;

    /**
     * A part of the file.
     *
     * @param heading what it tells of
     * @param lines one thing each
     */
    record Section(String heading, List<String> lines) {}

    Map<String, String> t() {
        return words().plain();
    }

    String lang() {
        return locale.getLanguage();
    }

    String clinic() {
        return data.clinic();
    }

    String patient() {
        return data.person().givenName() + " " + data.person().familyName();
    }

    String born() {
        return words().say("born", day(data.person().bornOn()));
    }

    String taken() {
        return words().say("taken", day(data.takenAt().atZone(ZoneOffset.UTC).toLocalDate()));
    }

    List<Section> sections() {
        OwnData.Treatment done = data.treatment();
        OwnData.Diary told = data.diary();
        return Stream.of(
                        section("consents", data.consents(), this::line),
                        section("examinations", done.examinations(), this::line),
                        section("programs", done.programs(), this::line),
                        section("visits", done.visits(), this::line),
                        section("goals", told.goals(), this::line),
                        section("scores", told.scores(), this::line),
                        section("pain", told.pain(), this::line),
                        section("exercises", told.exercises(), this::line),
                        section("messages", done.messages(), this::line))
                .filter(section -> !section.lines().isEmpty())
                .toList();
    }

    private <T> Section section(String key, List<T> all, Function<T, String> line) {
        int from =
                key.equals("pain") || key.equals("scores") ? Math.max(NO_NUMBER, all.size() - MOST_LINES) : NO_NUMBER;
        List<T> some = all.subList(from, Math.min(all.size(), from + MOST_LINES));
        return new Section(words().say(key), some.stream().map(line).toList());
    }

    private String line(OwnData.Consented said) {
        return words().say(
                        "consent." + said.answer(),
                        day(said.at().atZone(ZoneOffset.UTC).toLocalDate()));
    }

    private String line(OwnData.Examination examined) {
        List<String> found = examined.findings().stream()
                .map(each -> words().say("finding", each.test(), word("side", each.side()), value(each)))
                .toList();
        return words().say("examination", day(examined.on()), String.join("; ", examined.confirmed())) + "\n"
                + String.join("\n", found);
    }

    private String value(OwnData.Finding found) {
        return words().say("unit." + found.unit(), found.value());
    }

    private String line(OwnData.Program program) {
        List<String> lines = program.exercises().stream()
                .map(each -> words().say(
                                "line",
                                each.exercise(),
                                word("side", each.side()),
                                each.sets(),
                                each.repetitions(),
                                each.note()))
                .toList();
        return words().say("program", program.number(), day(program.from()), day(program.until())) + "\n"
                + String.join("\n", lines);
    }

    private String line(OwnData.Visit visit) {
        String at = DateTimeFormatter.ofLocalizedDateTime(FormatStyle.MEDIUM, FormatStyle.SHORT)
                .withLocale(locale)
                .format(LocalDateTime.parse(visit.at()));
        return words().say(visit.cancelled() ? "cancelled" : "visit", at, visit.with(), visit.place());
    }

    private String line(OwnData.Goal goal) {
        return words().say("goal", goal.activity(), goal.target(), day(goal.due()));
    }

    private String line(OwnData.Score score) {
        return words().say("score", day(score.on()), score.measure(), score.score());
    }

    private String line(OwnData.Pain pain) {
        return words().say(
                        "report",
                        day(pain.on()),
                        pain.score(),
                        word("region", pain.region()),
                        word("relation", pain.relation()),
                        pain.note());
    }

    private String line(OwnData.Exercise exercise) {
        return words().say(exercise.done() ? "done" : "left", day(exercise.on()), exercise.exercise());
    }

    private String line(OwnData.Message message) {
        String from = message.from().isEmpty() ? words().say("you") : message.from();
        return words().say("message", day(LocalDateTime.parse(message.at()).toLocalDate()), from, message.text());
    }

    private String word(String kind, String key) {
        return words().say(kind + "." + key);
    }

    private String day(LocalDate day) {
        return DateTimeFormatter.ofLocalizedDate(FormatStyle.MEDIUM)
                .withLocale(locale)
                .format(day);
    }

    private BundleWords words() {
        return BundleWords.of("org.plumbline.owndata.words", locale);
    }
}
