package org.plumbline.program;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.plumbline.curation.Catalogues;
import org.plumbline.favourite.FavouriteExercises;
import org.plumbline.identity.Allows;
import org.plumbline.identity.Who;
import org.plumbline.identity.Whose;
import org.plumbline.knowledge.Exercise;
import org.plumbline.reasoning.Obstacle;
import org.plumbline.reasoning.ProposedExercise;

/** Shows the clinic's whole library as it stands for a patient: what can be given for what was confirmed, and why not the rest. */
@ApplicationScoped
@Transactional
@Allows(
        value = {Who.ADMIN, Who.CLINICIAN},
        on = Whose.CLINICS)
public class BrowseLibrary {

    private final ProgramGate gate;
    private final Catalogues catalogues;
    private final FavouriteExercises favourites;

    @Inject
    BrowseLibrary(ProgramGate gate, Catalogues catalogues, FavouriteExercises favourites) {
        this.gate = gate;
        this.catalogues = catalogues;
        this.favourites = favourites;
    }

    BrowseLibrary() {
        this(null, null, null);
    }

    /**
     * Every exercise that the clinic offers, its own among them; none where a red flag stands against exercises.
     *
     * @throws ProgramRefused where the assessment is not signed
     */
    public List<LibraryEntry> forAssessment(UUID id) {
        Grounds grounds = gate.grounds(id);
        if (grounds.gate().blocksEverything()) {
            return List.of();
        }
        Map<String, List<ProposedExercise>> suitable = Stream.concat(
                        Stream.of(grounds.proposals().stayActive()),
                        grounds.confirmed().dysfunctions().stream().flatMap(grounds.proposals()::suitable))
                .distinct()
                .collect(Collectors.groupingBy(one -> one.exercise().id()));
        Set<String> mine = favourites.mine();
        return catalogues.current().exercises().stream()
                .map(exercise -> entry(
                        exercise,
                        suitable.getOrDefault(exercise.id(), List.of()),
                        mine.contains(exercise.id()),
                        grounds))
                .toList();
    }

    private static LibraryEntry entry(
            Exercise exercise, List<ProposedExercise> suitable, boolean favourite, Grounds grounds) {
        Optional<Obstacle> against =
                Optional.of(exercise).filter(one -> suitable.isEmpty()).map(grounds.proposals()::against);
        return new LibraryEntry(
                exercise,
                suitable.stream().map(one -> ProposeProgram.line(one, grounds)).toList(),
                against,
                favourite);
    }
}
