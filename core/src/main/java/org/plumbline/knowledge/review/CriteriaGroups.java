package org.plumbline.knowledge.review;

import java.util.Collection;
import java.util.List;
import java.util.stream.Stream;
import org.plumbline.knowledge.Criteria;
import org.plumbline.knowledge.Criterion;
import org.plumbline.knowledge.Exclusion;

/** How a dysfunction is told: the findings that make it, those that go with it, and those that stand against it. */
record CriteriaGroups(Criteria criteria, Scribe scribe) {
    List<Group> groups() {
        String alone = scribe.say(criteria.keyAloneProposes() ? "key_alone_yes" : "key_alone_no");
        return List.of(
                new Group(
                        scribe.say("group_key"),
                        Stream.concat(lines(criteria.key()), Stream.of(Line.of(alone)))
                                .toList()),
                new Group(
                        scribe.say("group_concordant"),
                        lines(criteria.concordant()).toList()),
                new Group(
                        scribe.say("group_supporting"),
                        lines(criteria.supporting()).toList()),
                new Group(scribe.say("group_provoked"), activities(criteria.provokedBy())),
                new Group(scribe.say("group_eased"), activities(criteria.easedBy())),
                new Group(
                        scribe.say("group_exclusions"),
                        criteria.exclusions().stream().map(this::line).toList()));
    }

    private Stream<Line> lines(List<Criterion> all) {
        return all.stream().map(criterion -> new CriterionWords(criterion, scribe).line());
    }

    private List<Line> activities(Collection<String> keys) {
        return keys.stream()
                .sorted()
                .map(scribe.catalogue().terms()::activity)
                .map(scribe::text)
                .map(Line::of)
                .toList();
    }

    private Line line(Exclusion exclusion) {
        String then = scribe.say("exclusion_then", scribe.term(exclusion.action()), scribe.text(exclusion.why()));
        return exclusion
                .finding()
                .map(criterion -> new CriterionWords(criterion, scribe).line())
                .map(line -> new Line(line.href(), line.name(), line.words() + then, line.sources()))
                .orElseGet(() ->
                        Line.of(scribe.say("exclusion_age", exclusion.underAge().orElseThrow()) + then));
    }
}
