package org.plumbline.clinic.outcome;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.plumbline.clinic.ShownCatalogue;
import org.plumbline.identity.Allows;
import org.plumbline.identity.Who;
import org.plumbline.identity.Whose;
import org.plumbline.outcome.PatientOutcomes;
import org.plumbline.outcome.ViewOutcomes;

/** The goals of a patient wherever a page shows them by the tag {@code goals}; read once for a request. */
@Named("goalsShown")
@RequestScoped
@Allows(
        value = {Who.ADMIN, Who.CLINICIAN},
        on = Whose.CLINICS)
public class GoalsShown {

    private final ViewOutcomes view;
    private final ShownCatalogue catalogue;
    private final Map<UUID, List<GoalLine>> read = new HashMap<>();

    @Inject
    GoalsShown(ViewOutcomes view, ShownCatalogue catalogue) {
        this.view = view;
        this.catalogue = catalogue;
    }

    GoalsShown() {
        this(null, null);
    }

    /** The goals that a patient has now. */
    public List<GoalLine> of(UUID patient) {
        return read.computeIfAbsent(patient, this::lines);
    }

    private List<GoalLine> lines(UUID patient) {
        PatientOutcomes outcomes = view.goalsOf(patient);
        return outcomes.openGoals().stream()
                .map(goal -> GoalLine.of(goal, outcomes, catalogue.current()))
                .toList();
    }
}
