package org.plumbline.program;

import java.time.DayOfWeek;
import java.time.format.TextStyle;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import org.plumbline.knowledge.Catalogue;
import org.plumbline.knowledge.Dose;
import org.plumbline.knowledge.Exercise;
import org.plumbline.text.BundleWords;

/** A line of a program as its patient reads it, on a screen and on paper, in their language. */
public final class LineInWords {

    private static final double MINUTE = 60;
    private static final String BETWEEN = " · ";

    private final ProgramLine line;
    private final Exercise exercise;
    private final String reason;
    private final Locale locale;

    /** A line of a program, with what the catalogue says of its exercise. */
    public LineInWords(ProgramLine line, Catalogue catalogue, Locale locale) {
        this.line = line;
        this.exercise = catalogue.exercise(line.exercise());
        this.reason = line.reason(catalogue).in(locale);
        this.locale = locale;
    }

    /** The line itself. */
    public ProgramLine line() {
        return line;
    }

    /** The exercise itself. */
    public Exercise exercise() {
        return exercise;
    }

    /** What it is called. */
    public String name() {
        return exercise.name().in(locale);
    }

    /** Why this patient does it, in one clause. */
    public String reason() {
        return reason;
    }

    /** How it is done, step by step. */
    public List<String> steps() {
        return exercise.steps().stream().map(step -> step.in(locale)).toList();
    }

    /** What it should feel like. */
    public String feel() {
        return exercise.words().feel().in(locale);
    }

    /** Whether it is the stay-active item, which has its own time of day. */
    public boolean isStayActive() {
        return line.dysfunction().isEmpty();
    }

    /** How much, how often, and on which side; the stay-active item is told in minutes. */
    public String dose() {
        BundleWords words = BundleWords.of("org.plumbline.program.words", locale);
        Dose dose = line.dose();
        List<String> parts = new ArrayList<>();
        if (isStayActive()) {
            parts.add(words.say("minutes", dose.sets() * dose.repetitions() * dose.holdSeconds() / MINUTE));
        } else {
            parts.add(words.say("sets", dose.sets(), dose.repetitions()));
            if (dose.holdSeconds() > 0) {
                parts.add(words.say("hold", dose.holdSeconds()));
            }
        }
        parts.add(days(words));
        if (exercise.sided()) {
            parts.add(words.say("side." + line.side()));
        }
        return String.join(BETWEEN, parts);
    }

    /** How often a week, or on which days of it. */
    private String days(BundleWords words) {
        Weekdays days = line.instruction().days();
        return days.areFree() || days.inOrder().size() == DayOfWeek.values().length
                ? words.say("days", line.dose().daysPerWeek())
                : days.inOrder().stream()
                        .map(day -> day.getDisplayName(TextStyle.SHORT_STANDALONE, locale))
                        .collect(Collectors.joining(", "));
    }

    /** In which weeks of the program, where it isn't all of them; empty otherwise. */
    public String weeks() {
        BundleWords words = BundleWords.of("org.plumbline.program.words", locale);
        Weeks weeks = line.instruction().weeks();
        if (weeks.areAll()) {
            return "";
        }
        if (weeks.areOpen()) {
            return words.say("weeks.from", weeks.first());
        }
        return weeks.first() == weeks.last()
                ? words.say("weeks.one", weeks.first())
                : words.say("weeks", weeks.first(), weeks.last());
    }

    /** What the clinician says to the patient about it; empty where there is nothing. */
    public String note() {
        return line.instruction().note();
    }

    /** How long it takes, in minutes, never rounded. */
    public double minutes() {
        return exercise.minutes(line.dose(), line.side());
    }
}
