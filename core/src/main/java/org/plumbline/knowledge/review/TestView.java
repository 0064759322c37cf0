package org.plumbline.knowledge.review;

import java.util.ArrayList;
import java.util.List;
import java.util.OptionalDouble;
import org.plumbline.knowledge.ClinicalTest;
import org.plumbline.knowledge.Range;

/** A test: what to do, what number it gives, how far it errs, and what the catalogue makes of it. */
record TestView(ClinicalTest entry, Scribe scribe) {
    String anchor() {
        return Anchor.of(entry);
    }

    String name() {
        return scribe.text(entry.name());
    }

    EditionView edition() {
        return new EditionView(entry.id(), entry.edition(), scribe);
    }

    String instruction() {
        return scribe.text(entry.instruction());
    }

    List<Fact> facts() {
        List<Fact> facts = new ArrayList<>();
        facts.add(Fact.of(
                scribe.say("fact_examination"), scribe.term(entry.scale().examination())));
        facts.add(Fact.of(scribe.say("fact_kind"), scribe.term(entry.kind())));
        facts.add(Fact.of(scribe.say("fact_unit"), scribe.term(entry.unit())));
        facts.add(Fact.of(scribe.say("fact_laterality"), scribe.term(entry.laterality())));
        facts.add(Fact.of(scribe.say("fact_plausible"), range(entry.plausible())));
        facts.add(Fact.of(scribe.say("fact_usual"), range(entry.usual())));
        facts.add(Fact.of(
                scribe.say("fact_validity"), entry.validity().map(scribe::text).orElse(scribe.say("no_condition"))));
        facts.addAll(errors());
        return facts;
    }

    List<NormView> norms() {
        return entry.values().norms().stream()
                .map(norm -> new NormView(norm, entry.unit(), scribe))
                .toList();
    }

    boolean hasNorms() {
        return !norms().isEmpty();
    }

    List<Group> groups() {
        return List.of(new Group(scribe.say("group_uses"), new TestUses(entry, scribe).lines()));
    }

    private List<Fact> errors() {
        List<Citation> sources = scribe.cite(entry.error().sources());
        return List.of(
                Fact.of(scribe.say("fact_sem"), number(entry.error().sem()), sources),
                Fact.of(scribe.say("fact_mdc"), number(entry.error().mdc()), sources),
                Fact.of(scribe.say("fact_detectable"), number(entry.error().detectable())),
                Fact.of(
                        scribe.say("fact_reliability"),
                        scribe.text(entry.reliability().note()),
                        scribe.cite(entry.reliability().sources())));
    }

    private String number(OptionalDouble number) {
        return number.isPresent() ? scribe.amount(number.getAsDouble(), entry.unit()) : scribe.say("unknown");
    }

    private String range(Range range) {
        return scribe.say("range", scribe.amount(range.low(), entry.unit()), scribe.amount(range.high(), entry.unit()));
    }
}
