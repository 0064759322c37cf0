package org.plumbline.clinic.outcome;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.plumbline.clinic.ShownCatalogue;
import org.plumbline.identity.Allows;
import org.plumbline.identity.Person;
import org.plumbline.identity.Who;
import org.plumbline.identity.Whose;
import org.plumbline.knowledge.OutcomeMeasure;
import org.plumbline.outcome.Goal;
import org.plumbline.outcome.Measures;
import org.plumbline.outcome.PatientOutcomes;
import org.plumbline.outcome.RecordedOutcome;
import org.plumbline.outcome.ViewOutcomes;

/** A patient's outcomes and goals, as their page shows them; read once for a request. */
@Named("outcomes")
@RequestScoped
@Allows(
        value = {Who.ADMIN, Who.CLINICIAN},
        on = Whose.CLINICS)
public class OutcomeData {

    private final ViewOutcomes view;
    private final ShownCatalogue catalogue;
    private final Person person;
    private final ListPage page;
    private PatientOutcomes outcomes;
    private List<HistoryLine> history;

    @Inject
    OutcomeData(ViewOutcomes view, ShownCatalogue catalogue, Person person, ListPage page) {
        this.view = view;
        this.catalogue = catalogue;
        this.person = person;
        this.page = page;
    }

    OutcomeData() {
        this(null, null, null, null);
    }

    PatientOutcomes outcomes() {
        if (outcomes == null) {
            outcomes = view.of(page.patient());
        }
        return outcomes;
    }

    /** What the address names and isn't a measure is the first of them: pain. */
    OutcomeMeasure measure() {
        String named = page.getChosen().getMeasure();
        return catalogue.current().measures().stream()
                .filter(each -> each.id().equals(named))
                .findFirst()
                .orElseGet(() -> catalogue.current().measure(Measures.PAIN));
    }

    /** The measure that is shown. */
    public MeasureCard getMeasure() {
        return new MeasureCard(measure(), catalogue.current(), person.getLocale());
    }

    /** How the measure that is shown went. */
    public ChangeCard getCourse() {
        return new ChangeCard(outcomes().course(measure()), person.getLocale());
    }

    /** All measures, those with a score first, each with its last. */
    public List<MeasureTab> getMeasures() {
        return MeasureTab.all(catalogue.current().measures(), this, person.getLocale());
    }

    /** All scores of the measure that is shown, the newest first. */
    public List<HistoryLine> getHistory() {
        if (history == null) {
            history = HistoryLine.all(outcomes(), measure());
        }
        return history;
    }

    /** The goals that the patient has now. */
    public List<Goal> getOpenGoals() {
        return outcomes().openGoals();
    }

    /** The goals that have ended, the newest first. */
    public List<GoalLine> getEndedGoals() {
        return outcomes().goals().stream()
                .filter(Goal::isEnded)
                .map(goal -> GoalLine.of(goal, outcomes(), catalogue.current()))
                .toList();
    }

    /** The goals that the patient has now, with how they go. */
    public List<GoalLine> getGoals() {
        return getOpenGoals().stream()
                .map(goal -> GoalLine.of(goal, outcomes(), catalogue.current()))
                .toList();
    }

    /** The score that is to be struck out; null where none is. */
    public HistoryLine getStruck() {
        String named = page.getChosen().getOutcome();
        return getHistory().stream()
                .filter(line -> Objects.equals(line.getId(), named) && !line.isStruck())
                .findFirst()
                .orElse(null);
    }

    /** The goal that is to be ended; null where none is. */
    public Goal getEnding() {
        return ending().orElse(null);
    }

    Optional<Goal> ending() {
        String named = page.getChosen().getGoal();
        return getOpenGoals().stream()
                .filter(goal -> goal.id().toString().equals(named))
                .findFirst();
    }

    Optional<RecordedOutcome> struck() {
        return Optional.ofNullable(getStruck()).map(HistoryLine::outcome);
    }
}
