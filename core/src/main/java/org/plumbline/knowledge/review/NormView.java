package org.plumbline.knowledge.review;

import java.util.List;
import java.util.OptionalDouble;
import org.plumbline.knowledge.Norm;
import org.plumbline.knowledge.Range;
import org.plumbline.knowledge.Unit;

/** What was measured in a group of people. */
record NormView(Norm norm, Unit unit, Scribe scribe) {
    String group() {
        return scribe.text(norm.group());
    }

    String sex() {
        return norm.sex().map(scribe::term).orElse(none());
    }

    String age() {
        return norm.age().map(this::years).orElse(none());
    }

    String mean() {
        return number(norm.mean());
    }

    String sd() {
        return number(norm.sd());
    }

    List<Citation> sources() {
        return scribe.cite(norm.sources());
    }

    private String years(Range age) {
        return scribe.say("range", scribe.number(age.low()), scribe.number(age.high()));
    }

    private String number(OptionalDouble number) {
        return number.isPresent() ? scribe.amount(number.getAsDouble(), unit) : none();
    }

    private String none() {
        return scribe.say("not_given");
    }
}
