package org.plumbline.bench.data;

import java.util.List;
import java.util.stream.Stream;
import org.plumbline.knowledge.Catalogue;
import org.plumbline.knowledge.ClinicalTest;
import org.plumbline.knowledge.Dysfunction;
import org.plumbline.knowledge.Response;
import org.plumbline.knowledge.Side;
import org.plumbline.knowledge.Stage;
import org.plumbline.reasoning.Background;
import org.plumbline.reasoning.ConfirmedDysfunction;
import org.plumbline.reasoning.Proposals;
import org.plumbline.reasoning.ProposedExercise;

/** What may be found in a patient, and the program that the catalogue answers it with: made once, drawn for each patient. */
final class Cases {
    private static final int TESTS = 8;
    private static final int FEWEST_LINES = 3;

    private final Catalogue catalogue;
    private final List<Case> all;

    Cases(Catalogue catalogue) {
        this.catalogue = catalogue;
        Proposals proposals = new Proposals(catalogue, Stage.CHRONIC, Background.NONE);
        this.all = catalogue.dysfunctions().stream()
                .filter(dysfunction -> dysfunction.response() == Response.CORRECT)
                .flatMap(dysfunction -> sides(dysfunction).map(side -> of(dysfunction, side, proposals)))
                .filter(each -> each.lines().size() >= FEWEST_LINES)
                .toList();
    }

    /**
     * A dysfunction with what is done for it.
     *
     * @param lines of the program, the stay-active item last
     */
    record Case(Dysfunction dysfunction, Side side, List<ProposedExercise> lines) {}

    Case drawn(Draws draws) {
        return draws.oneOf(all);
    }

    /** The tests that are done at an examination: the one that is repeated, and some beside it. */
    List<ClinicalTest> tests(Case found, Draws draws) {
        ClinicalTest repeated = catalogue.test(found.dysfunction().retest().test());
        int first = draws.between(0, catalogue.tests().size() - 1);
        Stream<ClinicalTest> others = Stream.concat(
                catalogue.tests().stream().skip(first),
                catalogue.tests().stream().limit(first));
        return Stream.concat(Stream.of(repeated), others.filter(test -> !test.equals(repeated)))
                .limit(TESTS)
                .toList();
    }

    Catalogue catalogue() {
        return catalogue;
    }

    private static Stream<Side> sides(Dysfunction dysfunction) {
        return dysfunction.sided() ? Stream.of(Side.LEFT, Side.RIGHT) : Stream.of(Side.NONE);
    }

    private static Case of(Dysfunction dysfunction, Side side, Proposals proposals) {
        return new Case(
                dysfunction,
                side,
                proposals
                        .propose(List.of(new ConfirmedDysfunction(dysfunction.id(), side)))
                        .lines());
    }
}
