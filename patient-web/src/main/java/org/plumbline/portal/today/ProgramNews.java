package org.plumbline.portal.today;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.plumbline.identity.Allows;
import org.plumbline.identity.Person;
import org.plumbline.identity.Who;
import org.plumbline.identity.Whose;
import org.plumbline.knowledge.Catalogue;
import org.plumbline.program.ChangeKind;
import org.plumbline.program.LineInWords;
import org.plumbline.program.PhasedExercise;
import org.plumbline.program.Program;
import org.plumbline.program.ProgramDifference;
import org.plumbline.program.ViewOwnPrograms;

/** What a new program changes against the one before: told until the patient has done a session of it. */
@Named
@RequestScoped
@Allows(value = Who.PATIENT, on = Whose.OWN)
public class ProgramNews {

    private final TodayPage today;
    private final LastTime last;
    private final ViewOwnPrograms programs;
    private final Person person;
    private List<Told> told;

    @Inject
    ProgramNews(TodayPage today, LastTime last, ViewOwnPrograms programs, Person person) {
        this.today = today;
        this.last = last;
        this.programs = programs;
        this.person = person;
    }

    ProgramNews() {
        this(null, null, null, null);
    }

    /** What changed, one line for each exercise; the program before is only asked for while there is something new. */
    public List<Told> getChanges() {
        if (told == null) {
            told = today.running().filter(this::isNew).map(this::changes).orElse(List.of());
        }
        return told;
    }

    private boolean isNew(Program program) {
        return program.number() > 1 && program.period().startsOn().isAfter(last.day());
    }

    private List<Told> changes(Program program) {
        Optional<Program> before = programs.all().stream()
                .filter(other -> other.number() == program.number() - 1)
                .findFirst();
        return before.map(older -> ProgramDifference.between(older, program))
                .map(this::told)
                .orElse(List.of());
    }

    private List<Told> told(ProgramDifference difference) {
        Catalogue catalogue = today.catalogue();
        return Stream.of(
                        difference.added().stream().map(one -> told(ChangeKind.ADDED, one, catalogue)),
                        difference.changed().stream()
                                .map(change -> told(ChangeKind.of(change), change.after(), catalogue)),
                        difference.removed().stream().map(one -> told(ChangeKind.REMOVED, one, catalogue)))
                .flatMap(lines -> lines)
                .toList();
    }

    private Told told(ChangeKind kind, PhasedExercise exercise, Catalogue catalogue) {
        LineInWords words = new LineInWords(exercise.first().line(), catalogue, person.getLocale());
        return new Told("today_today.change." + kind.name(), words.name(), words.dose());
    }

    /**
     * A change of one exercise.
     *
     * @param key of what changed
     * @param name the exercise
     * @param dose how much it is now; of one that is no longer asked for, how much it was
     */
    public record Told(String key, String name, String dose) {}
}
