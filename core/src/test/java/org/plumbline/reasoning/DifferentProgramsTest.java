package org.plumbline.reasoning;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.plumbline.knowledge.Response;
import org.plumbline.knowledge.Stage;

/** Different findings get different programs: nobody gets the one that everybody gets. */
class DifferentProgramsTest {
    @ParameterizedTest
    @EnumSource(Stage.class)
    void givesNoTwoDysfunctionsTheSameProgram(Stage stage) {
        assertThat(shared(corrected().stream().map(List::of).toList(), stage)).isEmpty();
    }

    @ParameterizedTest
    @EnumSource(Stage.class)
    void givesNoTwoPairsOfDysfunctionsTheSameProgram(Stage stage) {
        List<List<ConfirmedDysfunction>> pairs = new ArrayList<>();
        List<ConfirmedDysfunction> all = corrected();
        for (ConfirmedDysfunction one : all) {
            all.subList(all.indexOf(one) + 1, all.size()).forEach(other -> pairs.add(List.of(one, other)));
        }

        assertThat(shared(pairs, stage)).isEmpty();
    }

    /** The programs that more than one patient gets, each with these patients. */
    private static List<List<List<ConfirmedDysfunction>>> shared(
            List<List<ConfirmedDysfunction>> patients, Stage stage) {
        Proposals proposals = new Proposals(Given.CATALOGUE, stage, Background.NONE);
        Map<Set<String>, List<List<ConfirmedDysfunction>>> byProgram = new LinkedHashMap<>();
        for (List<ConfirmedDysfunction> confirmed : patients) {
            Set<String> program = proposals.propose(confirmed).targeted().stream()
                    .map(line -> line.exercise().id() + " " + line.side())
                    .collect(Collectors.toCollection(TreeSet::new));
            byProgram.computeIfAbsent(program, any -> new ArrayList<>()).add(confirmed);
        }
        return byProgram.values().stream().filter(same -> same.size() > 1).toList();
    }

    private static List<ConfirmedDysfunction> corrected() {
        return Patients.everyConfirmed()
                .filter(one -> Given.CATALOGUE.dysfunction(one.dysfunction()).response() == Response.CORRECT)
                .toList();
    }
}
