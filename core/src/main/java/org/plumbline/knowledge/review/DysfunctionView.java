package org.plumbline.knowledge.review;

import java.util.List;
import java.util.stream.Stream;
import org.plumbline.knowledge.ClinicalTest;
import org.plumbline.knowledge.Dysfunction;

/** A dysfunction: what it is called, how it is told, how sure that is, and what answers it. */
record DysfunctionView(Dysfunction entry, Scribe scribe) {
    String anchor() {
        return Anchor.of(entry);
    }

    String name() {
        return scribe.text(entry.name());
    }

    EditionView edition() {
        return new EditionView(entry.id(), entry.edition(), scribe);
    }

    String patient() {
        return scribe.text(entry.forPatient());
    }

    List<Fact> facts() {
        return List.of(
                Fact.of(scribe.say("fact_plane"), scribe.term(entry.geometry().plane())),
                Fact.of(scribe.say("fact_side"), scribe.say(entry.sided() ? "sided_yes" : "sided_no")),
                Fact.of(scribe.say("fact_response"), scribe.term(entry.response())),
                Fact.of(scribe.say("fact_strategy"), scribe.text(entry.words().strategy())),
                new Fact(scribe.say("fact_retest"), retest()));
    }

    List<Group> groups() {
        return Stream.of(
                        new ImbalanceGroups(entry, scribe).groups(),
                        new CriteriaGroups(entry.criteria(), scribe).groups(),
                        new AnswerGroups(entry, scribe).groups())
                .flatMap(List::stream)
                .toList();
    }

    List<GradeView> grades() {
        return List.of(
                new GradeView("measurement", entry.grades().measurement(), scribe),
                new GradeView("pain", entry.grades().pain(), scribe),
                new GradeView("exercise", entry.grades().exercise(), scribe));
    }

    private Line retest() {
        ClinicalTest test = scribe.catalogue().test(entry.retest().test());
        String when = scribe.say("retest_weeks", entry.retest().weeks());
        return new Line(Anchor.of(test), scribe.text(test.name()), when, List.of());
    }
}
