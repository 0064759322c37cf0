package org.plumbline.clinic.patient;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import org.plumbline.course.Course;
import org.plumbline.course.DayLight;
import org.plumbline.knowledge.Catalogue;
import org.plumbline.knowledge.Exercise;
import org.plumbline.knowledge.LightWords;
import org.plumbline.reasoning.Explanation;
import org.plumbline.reasoning.course.Advice;
import org.plumbline.reasoning.course.Progression;
import org.plumbline.reasoning.course.Trigger;

/** How a patient's treatment goes, as the page shows it. */
public final class CourseCard {

    private final Course course;
    private final Catalogue catalogue;
    private final Locale locale;

    CourseCard(Course course, Catalogue catalogue, Locale locale) {
        this.course = course;
        this.catalogue = catalogue;
        this.locale = locale;
    }

    /** The newest light, as the end of a message key; empty before the first session. */
    public String getLight() {
        return course.newest().map(day -> day.light().name()).orElse("");
    }

    /** The day of the newest light; null before the first session. */
    public LocalDate getLightOn() {
        return course.newest().map(DayLight::day).orElse(null);
    }

    /** What the newest light asks of the clinician. */
    public String getLightAsks() {
        return course.newest()
                .map(day -> day.light().words(catalogue.rules().pain()))
                .map(LightWords::forClinician)
                .map(words -> words.in(locale))
                .orElse("");
    }

    /** What is proposed for each exercise, where something is to be done. */
    public List<AdviceLine> getAdvice() {
        return course.progressions().stream()
                .filter(one -> one.advice() != Advice.KEEP)
                .map(this::line)
                .toList();
    }

    private AdviceLine line(Progression progression) {
        return new AdviceLine(
                name(progression.exercise()),
                progression.advice().name(),
                progression.variants().stream().map(this::name).toList());
    }

    private String name(Exercise exercise) {
        return exercise.name().in(locale);
    }

    /** Why the red-flag questions should be asked again, each as the end of a message key. */
    public List<String> getRescreen() {
        return Arrays.stream(Trigger.values())
                .filter(course.rescreen()::contains)
                .map(Enum::name)
                .toList();
    }

    /** All of it with what it rests on, as lines. */
    public List<Explanation.Line> getExplanation() {
        return course.explain(catalogue).lines(locale);
    }

    /** Whether pain at rest lies above what is acceptable in a session. */
    public boolean isAlwaysHigh() {
        return course.alwaysHigh();
    }

    /** What is proposed for an exercise, and the variants to choose from. */
    public record AdviceLine(String exercise, String advice, List<String> variants) {

        /** Which exercise. */
        public String getExercise() {
            return exercise;
        }

        /** The advice, as the end of a message key. */
        public String getAdvice() {
            return advice;
        }

        /** The names of the variants, apart by commas; empty where there is none. */
        public String getVariants() {
            return String.join(", ", variants);
        }
    }
}
