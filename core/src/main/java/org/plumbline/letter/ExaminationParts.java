package org.plumbline.letter;

import java.util.Comparator;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.plumbline.assessment.Assessment;
import org.plumbline.assessment.Hypothesis;
import org.plumbline.knowledge.ClinicalTest;
import org.plumbline.knowledge.Criteria;
import org.plumbline.knowledge.Criterion;
import org.plumbline.knowledge.Laterality;
import org.plumbline.knowledge.Range;
import org.plumbline.knowledge.RedFlag;
import org.plumbline.knowledge.Side;
import org.plumbline.knowledge.TestKind;
import org.plumbline.letter.Part.Grid;
import org.plumbline.letter.Part.Row;
import org.plumbline.reasoning.Measured;

/** What the newest signed assessment found: red flags, measurements, and what they were taken to mean. */
record ExaminationParts(Pen pen) {

    List<Part> parts() {
        return pen.signed()
                .map(signed -> List.of(redFlags(signed), findings(signed), hypotheses()))
                .orElse(List.of());
    }

    private Part redFlags(Assessment signed) {
        Set<String> raised = signed.redFlagsRaised();
        int asked = signed.redFlagAnswers().size();
        String day = pen.day(signed.examinedOn());
        String sum =
                raised.isEmpty() ? pen.say("flags.none", asked, day) : pen.say("flags.some", asked, day, raised.size());
        Stream<String> yes = pen.basis().signedBy().redFlags().stream()
                .filter(flag -> raised.contains(flag.id()))
                .map(this::answer);
        return Part.of(
                pen.say("flags.heading"), Stream.concat(Stream.of(sum), yes).toList());
    }

    private String answer(RedFlag flag) {
        return pen.say("flags.yes", pen.in(flag.question()), pen.say("flags.level." + flag.level()));
    }

    private Part findings(Assessment signed) {
        Set<String> telling = pen.basis().confirmed().stream()
                .map(one ->
                        pen.basis().signedBy().dysfunction(one.dysfunction()).criteria())
                .flatMap(ExaminationParts::tests)
                .collect(Collectors.toSet());
        List<Measured> all = signed.measured().stream().filter(Measured::valid).toList();
        List<Measured> main = all.stream()
                .filter(one -> isOdd(one) || telling.contains(one.test()))
                .sorted(Comparator.comparing(
                                (Measured one) -> pen.begin(test(one).name()))
                        .thenComparing(Measured::side))
                .toList();
        int others = all.size() - main.size();
        return Part.of(
                pen.say("findings.heading"),
                others > 0 ? List.of(pen.say("findings.others", others)) : List.of(),
                new Grid(
                        pen.heads("findings", "test", "side", "value", "usual"),
                        main.stream().map(this::row).toList()));
    }

    private static Stream<String> tests(Criteria criteria) {
        return Stream.of(criteria.key(), criteria.concordant(), criteria.supporting())
                .flatMap(List::stream)
                .map(Criterion::test);
    }

    /** Whether something was seen, or a number lies outside what is usual. */
    private boolean isOdd(Measured one) {
        ClinicalTest test = test(one);
        return test.kind() == TestKind.OBSERVATION
                ? one.value() > 0
                : !test.usual().contains(one.value());
    }

    private ClinicalTest test(Measured one) {
        return pen.basis().signedBy().test(one.test());
    }

    private Row row(Measured one) {
        ClinicalTest test = test(one);
        String side = one.side() == Side.NONE
                ? "–"
                : pen.say(
                        test.laterality() == Laterality.GREATER_SIDE
                                ? "side.greater." + one.side()
                                : "side." + one.side());
        return new Row(pen.begin(test.name()), List.of(side, value(test, one), usual(test)));
    }

    private String value(ClinicalTest test, Measured one) {
        if (test.kind() == TestKind.OBSERVATION) {
            return pen.say(one.value() > 0 ? "findings.seen" : "findings.unseen");
        }
        return test.unit().after(pen.number(one.value(), 2));
    }

    private String usual(ClinicalTest test) {
        Range usual = test.usual();
        return test.kind() == TestKind.OBSERVATION
                ? "–"
                : pen.say(
                        "findings.range",
                        pen.number(usual.low(), 2),
                        test.unit().after(pen.number(usual.high(), 2)));
    }

    private Part hypotheses() {
        List<String> names = pen.basis().confirmed().stream().map(this::name).toList();
        return Part.of(pen.say("hypotheses.heading"), names.isEmpty() ? List.of(pen.say("hypotheses.none")) : names);
    }

    private String name(Hypothesis one) {
        return pen.begin(pen.basis().signedBy().dysfunction(one.dysfunction()).name(one.side()));
    }
}
