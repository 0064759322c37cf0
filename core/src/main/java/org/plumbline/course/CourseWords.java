package org.plumbline.course;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.plumbline.knowledge.Catalogue;
import org.plumbline.knowledge.Exercise;
import org.plumbline.knowledge.Phrases;
import org.plumbline.knowledge.Text;
import org.plumbline.reasoning.Explanation;
import org.plumbline.reasoning.course.Progression;

/** Says in words how it goes, with what each advice rests on. */
final class CourseWords {
    private final Catalogue catalogue;
    private final Phrases phrases;

    CourseWords(Catalogue catalogue) {
        this.catalogue = catalogue;
        this.phrases = new Phrases(catalogue);
    }

    Explanation of(Course course) {
        List<Text> lights = course.lights().stream().map(this::light).toList();
        List<Text> advice = course.progressions().stream().map(this::advice).toList();
        List<Text> retests = course.retests().stream()
                .flatMap(one -> one.reading().stream())
                .map(RetestCourse.Reading::words)
                .toList();
        return Explanation.under(
                catalogue,
                Stream.of(
                                Explanation.over(phrases.phrase("course.lights"), lights),
                                Explanation.over(phrases.phrase("course.advice"), advice),
                                Explanation.over(phrases.phrase("course.retests"), retests))
                        .flatMap(part -> part)
                        .toList());
    }

    private Text light(DayLight one) {
        String day = one.day().toString();
        return phrases.fill(
                "course.light",
                Map.of(
                        "day",
                        Text.same(day),
                        "name",
                        one.light().words(catalogue.rules().pain()).name()));
    }

    private Text advice(Progression progression) {
        String key = "advice." + progression.advice().name().toLowerCase(Locale.ROOT);
        return phrases.fill(
                key, Map.of("name", progression.exercise().name(), "variants", names(progression.variants())));
    }

    private static Text names(List<Exercise> variants) {
        return variants.isEmpty()
                ? Text.same("–")
                : new Text(joined(variants, Locale.ENGLISH), joined(variants, Locale.forLanguageTag("es")));
    }

    private static String joined(List<Exercise> variants, Locale locale) {
        return variants.stream().map(one -> one.name().in(locale)).collect(Collectors.joining(", "));
    }
}
