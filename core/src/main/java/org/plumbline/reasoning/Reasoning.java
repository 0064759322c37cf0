package org.plumbline.reasoning;

import java.util.List;
import org.plumbline.knowledge.Catalogue;

/** One run of the whole reasoning: first the gate, then the hypotheses, then what to test next. */
public final class Reasoning {
    private final Catalogue catalogue;

    public Reasoning(Catalogue catalogue) {
        this.catalogue = catalogue;
    }

    /**
     * What this person's findings, history and red flags mean.
     *
     * @throws ValueRefused for a history that names what the catalogue doesn't have
     */
    public Conclusion conclude(Presentation presentation) {
        Background background = presentation.background().checked(catalogue);
        Gate gate = Gate.of(catalogue, presentation.redFlags())
                .about(presentation.findings().person(), background);
        List<Hypotheses.Weighed> weighed = new Hypotheses().weigh(presentation.findings(), background);
        return new Conclusion(
                catalogue.version(),
                gate,
                weighed.stream().map(Hypotheses.Weighed::ranked).toList(),
                new NextTests(catalogue).after(weighed));
    }
}
