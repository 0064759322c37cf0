package org.plumbline.clinic.assessment;

import java.io.Serializable;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.plumbline.clinic.Notices;
import org.plumbline.knowledge.Catalogue;
import org.plumbline.knowledge.ClinicalTest;
import org.plumbline.knowledge.Norm;
import org.plumbline.knowledge.Range;
import org.plumbline.reasoning.Demographics;

/** What stands beside a test's field for one patient: the norms of people of their sex and age, and the limits that count. */
public final class Yardstick implements Serializable {

    private static final long serialVersionUID = 1L;

    @SuppressWarnings("serial")
    private final Catalogue catalogue;

    @SuppressWarnings("serial")
    private final Demographics person;

    private final NumberWords numbers;

    Yardstick(Catalogue catalogue, Demographics person, Locale locale) {
        this.catalogue = catalogue;
        this.person = person;
        this.numbers = new NumberWords(locale);
    }

    /** The norms of a test that were measured in people like this patient. */
    public List<String> norms(ClinicalTest test) {
        return test.values().norms().stream()
                .filter(this::isLike)
                .map(norm -> words(norm, test))
                .toList();
    }

    private boolean isLike(Norm norm) {
        boolean sex = norm.sex().isEmpty() || norm.sex().equals(person.sex());
        return sex && norm.age().map(this::isOfAge).orElse(true);
    }

    private boolean isOfAge(Range ages) {
        return person.age().isPresent() && ages.contains(person.age().getAsInt());
    }

    private String words(Norm norm, ClinicalTest test) {
        String group = norm.group().in(numbers.locale());
        if (norm.mean().isEmpty()) {
            return group;
        }
        String mean = numbers.of(norm.mean().getAsDouble(), test.unit());
        return norm.sd().isEmpty()
                ? Notices.text("assessment_edit.value.mean", group, mean)
                : Notices.text(
                        "assessment_edit.value.sd",
                        group,
                        mean,
                        numbers.of(norm.sd().getAsDouble(), test.unit()));
    }

    /** The limits of a test for this patient's sex, each with the dysfunctions that it counts for. */
    public List<Limit> limits(ClinicalTest test) {
        return LimitLine.of(catalogue, test, person, numbers).stream()
                .map(line -> new Limit(line, test.unit(), numbers))
                .toList();
    }

    /** The numbers that a test can give, with their unit. */
    public String range(ClinicalTest test) {
        Range plausible = test.plausible();
        return Notices.text(
                "assessment_edit.value.range", numbers.of(plausible.low()), numbers.of(plausible.high(), test.unit()));
    }

    /** The patient's sex and age, as norms take them. */
    public String getPerson() {
        String sex = person.sex()
                .map(one -> Notices.text("patient_new.option." + one))
                .orElse("");
        String age = person.age().isPresent()
                ? Notices.text("layout.value.age", person.age().getAsInt())
                : "";
        return Stream.of(sex, age).filter(one -> !one.isEmpty()).collect(Collectors.joining(", "));
    }
}
