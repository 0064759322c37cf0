package org.plumbline.portal.progress;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.plumbline.course.ExerciseWeek;
import org.plumbline.course.OwnProgress;
import org.plumbline.course.ViewOwnProgress;
import org.plumbline.curation.ViewCatalogue;
import org.plumbline.identity.Allows;
import org.plumbline.identity.Person;
import org.plumbline.identity.Who;
import org.plumbline.identity.Whose;
import org.plumbline.portal.outcome.OwnOutcomes;

/** How it goes: the exercises week by week, and what was measured again. */
@Named
@RequestScoped
@Allows(value = Who.PATIENT, on = Whose.OWN)
public class ProgressPage {

    private static final int SHOWN = 5;

    private final ViewOwnProgress view;
    private final ViewCatalogue viewCatalogue;
    private final OwnOutcomes outcomes;
    private final Person person;
    private OwnProgress progress;
    private List<RetestCard> retests;

    @Inject
    ProgressPage(ViewOwnProgress view, ViewCatalogue viewCatalogue, OwnOutcomes outcomes, Person person) {
        this.view = view;
        this.viewCatalogue = viewCatalogue;
        this.outcomes = outcomes;
        this.person = person;
    }

    ProgressPage() {
        this(null, null, null, null);
    }

    /** This week in words. */
    public WeekWords getWeek() {
        return new WeekWords(progress().weeks().current(), progress().weeks().last());
    }

    /** For how many weeks in a row the patient has kept going. */
    public int getStreak() {
        return progress().weeks().streak(ViewOwnProgress.WEEKS);
    }

    /** The last weeks that had anything, the oldest first. */
    public List<ExerciseWeek> getWeeks() {
        return IntStream.range(0, SHOWN)
                .map(back -> SHOWN - 1 - back)
                .mapToObj(progress().weeks()::before)
                .filter(ExerciseWeek::isTold)
                .toList();
    }

    /** The same as a drawing. */
    public WeekChart getChart() {
        return new WeekChart(getWeeks(), person.getLocale());
    }

    /** What was measured again, the newest first, then what will be; several measurements that say the same are told once. */
    public List<RetestCard> getRetests() {
        if (retests == null) {
            retests = progress().retests().stream()
                    .map(one -> new RetestCard(one, viewCatalogue.current(), person.getLocale()))
                    .collect(Collectors.toMap(RetestCard::says, card -> card, (one, other) -> one))
                    .values()
                    .stream()
                    .sorted(Comparator.comparing(RetestCard::order).thenComparing(RetestCard::getName))
                    .toList();
        }
        return retests;
    }

    /** The key of what the weekly answers about pain say. */
    public String getPainKey() {
        Integer first = outcomes.getFirstPain();
        if (first == null) {
            return "progress_progress.note.once";
        }
        return "progress_progress.note." + (first.equals(outcomes.getLastPain()) ? "stayed" : "went");
    }

    private OwnProgress progress() {
        if (progress == null) {
            progress = view.own();
        }
        return progress;
    }
}
