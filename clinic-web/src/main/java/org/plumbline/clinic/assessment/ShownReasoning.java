package org.plumbline.clinic.assessment;

import jakarta.enterprise.context.RequestScoped;
import jakarta.faces.context.FacesContext;
import jakarta.faces.event.PhaseId;
import java.util.function.Supplier;

/** What the reasoning came to: worked out once in each phase of a request, however many parts of the page show it. */
@RequestScoped
class ShownReasoning {

    private PhaseId phase;
    private ReasoningCard card;

    /** What was made in this phase already, or else is made now. What is entered changes between phases, never within one that asks. */
    ReasoningCard of(Supplier<ReasoningCard> reasoning) {
        PhaseId now = FacesContext.getCurrentInstance().getCurrentPhaseId();
        if (phase != now) {
            card = reasoning.get();
            phase = now;
        }
        return card;
    }
}
