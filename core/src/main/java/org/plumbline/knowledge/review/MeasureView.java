package org.plumbline.knowledge.review;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;
import org.plumbline.knowledge.ImportantChange;
import org.plumbline.knowledge.OutcomeMeasure;
import org.plumbline.knowledge.ScoreScale;
import org.plumbline.knowledge.Text;

/** An outcome measure: what it asks, how it is scored, and how large a change must be to count. */
record MeasureView(OutcomeMeasure entry, Scribe scribe) {
    String anchor() {
        return "measure-" + entry.id();
    }

    String name() {
        return scribe.text(entry.words().name());
    }

    EditionView edition() {
        return new EditionView(entry.id(), entry.edition(), scribe);
    }

    String about() {
        return scribe.text(entry.words().about());
    }

    List<Fact> facts() {
        List<Fact> facts = new ArrayList<>();
        facts.add(Fact.of(scribe.say("fact_domain"), scribe.term(entry.domain())));
        facts.add(Fact.of(scribe.say("fact_scale"), scale()));
        words("fact_low", entry.words().low()).ifPresent(facts::add);
        words("fact_high", entry.words().high()).ifPresent(facts::add);
        facts.add(Fact.of(scribe.say("fact_scoring"), scribe.term(entry.scale().scoring())));
        facts.addAll(changes());
        facts.add(Fact.of(
                scribe.say("fact_licence"),
                scribe.text(entry.questions().note()),
                scribe.cite(entry.questions().sources())));
        return facts;
    }

    List<Group> groups() {
        List<Line> items =
                scribe.texts(entry.questions().items()).stream().map(Line::of).toList();
        return List.of(new Group(scribe.say("group_items"), items));
    }

    private Optional<Fact> words(String label, Optional<Text> words) {
        return words.map(scribe::text).map(text -> Fact.of(scribe.say(label), text));
    }

    private String scale() {
        ScoreScale scale = entry.scale();
        String range = scribe.say("range", scribe.number(scale.low()), scribe.number(scale.high()));
        return range + scribe.say(scale.higherIsWorse() ? "higher_worse" : "higher_better");
    }

    private List<Fact> changes() {
        ImportantChange change = entry.change();
        List<Fact> facts = new ArrayList<>(List.of(
                Fact.of(
                        scribe.say("fact_percent"),
                        scribe.say("percent", scribe.number(change.percent())),
                        scribe.cite(change.sources())),
                Fact.of(scribe.say("fact_absolute"), points(change.absolute())),
                Fact.of(scribe.say("fact_measure_mdc"), points(change.detectable())),
                Fact.of(scribe.say("fact_recovered"), points(change.recovered()))));
        if (change.detectableItem().isPresent()) {
            facts.add(Fact.of(scribe.say("fact_item_mdc"), points(change.detectableItem())));
        }
        return facts;
    }

    private String points(OptionalDouble points) {
        return points.isPresent() ? scribe.number(points.getAsDouble()) : scribe.say("unknown");
    }
}
