package org.plumbline.portal.outcome;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import org.plumbline.curation.ViewCatalogue;
import org.plumbline.identity.Allows;
import org.plumbline.identity.Person;
import org.plumbline.identity.Who;
import org.plumbline.identity.Whose;
import org.plumbline.knowledge.Catalogue;
import org.plumbline.knowledge.OutcomeMeasure;
import org.plumbline.outcome.MeasureCourse;
import org.plumbline.outcome.Measures;
import org.plumbline.outcome.PatientOutcomes;
import org.plumbline.outcome.ViewOutcomes;
import org.plumbline.reasoning.course.OutcomeChange;

/** The caller's own outcomes and goals, read once for a request. */
@Named("ownOutcomes")
@RequestScoped
@Allows(value = Who.PATIENT, on = Whose.OWN)
public class OwnOutcomes {

    /** Pain is asked about for a week, so it is asked once a week. */
    private static final int DAYS = 7;

    private final ViewOutcomes view;
    private final ViewCatalogue viewCatalogue;
    private final Person person;
    private PatientOutcomes outcomes;
    private Catalogue catalogue;

    @Inject
    OwnOutcomes(ViewOutcomes view, ViewCatalogue viewCatalogue, Person person) {
        this.view = view;
        this.viewCatalogue = viewCatalogue;
        this.person = person;
    }

    OwnOutcomes() {
        this(null, null, null);
    }

    /** What the patient wants to do again. */
    public List<GoalCard> getGoals() {
        return outcomes().openGoals().stream()
                .map(goal -> outcomes()
                        .course(goal, measure(Measures.ACTIVITIES).change().detectableItem()))
                .map(course -> new GoalCard(course, person.getLocale()))
                .toList();
    }

    /** Whether it is time to ask how they are: they have not said so for a week. */
    public boolean isDue() {
        return outcomes()
                .lastToldOn()
                .map(day -> !day.isAfter(outcomes().today().minusDays(DAYS)))
                .orElse(true);
    }

    /** The question about pain. */
    public String getQuestion() {
        return measure(Measures.PAIN).questions().items().get(0).in(person.getLocale());
    }

    /** What the lowest answer about an activity says. */
    public String getLowWords() {
        return measure(Measures.ACTIVITIES).words().low().orElseThrow().in(person.getLocale());
    }

    /** What the highest answer about an activity says. */
    public String getHighWords() {
        return measure(Measures.ACTIVITIES).words().high().orElseThrow().in(person.getLocale());
    }

    /** The first score of pain; null where there are fewer than two. */
    public Integer getFirstPain() {
        return pain().points().size() < 2 ? null : (int) pain().points().get(0).score();
    }

    /** The last score of pain; null where there is none. */
    public Integer getLastPain() {
        return pain().last().map(last -> (int) last.score()).orElse(null);
    }

    /** Whether pain is less by so much that it matters. */
    public boolean isPainBetter() {
        return pain().change().filter(OutcomeChange::improved).isPresent();
    }

    private MeasureCourse pain() {
        return outcomes().course(measure(Measures.PAIN));
    }

    private OutcomeMeasure measure(String id) {
        if (catalogue == null) {
            catalogue = viewCatalogue.current();
        }
        return catalogue.measure(id);
    }

    private PatientOutcomes outcomes() {
        if (outcomes == null) {
            outcomes = view.own();
        }
        return outcomes;
    }
}
