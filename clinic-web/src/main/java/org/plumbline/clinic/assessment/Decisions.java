package org.plumbline.clinic.assessment;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import java.util.function.Function;
import java.util.function.Predicate;
import org.plumbline.assessment.Assessment;
import org.plumbline.assessment.DecideHypothesis;
import org.plumbline.assessment.Hypothesis;
import org.plumbline.assessment.ReasonOnFindings;
import org.plumbline.assessment.ViewAssessment;
import org.plumbline.curation.CatalogueVersionUnknown;
import org.plumbline.curation.ViewCatalogue;
import org.plumbline.identity.ViewMember;
import org.plumbline.knowledge.Catalogue;
import org.plumbline.reasoning.Conclusion;
import org.plumbline.reasoning.Gate;
import org.plumbline.reasoning.RankedHypothesis;

/** The use cases of deciding on an assessment, as its page takes them together. */
@ApplicationScoped
class Decisions {

    private final ViewAssessment view;
    private final ReasonOnFindings reason;
    private final DecideHypothesis decide;
    private final ViewMember members;

    private final ViewCatalogue catalogues;

    @Inject
    Decisions(
            ViewAssessment view,
            ReasonOnFindings reason,
            DecideHypothesis decide,
            ViewMember members,
            ViewCatalogue catalogues) {
        this.view = view;
        this.reason = reason;
        this.decide = decide;
        this.members = members;
        this.catalogues = catalogues;
    }

    Decisions() {
        this(null, null, null, null, null);
    }

    /** The clinic's catalogue as it is now: what may be done is told by this one. */
    Catalogue catalogue() {
        return catalogues.current();
    }

    /** The catalogue that an assessment was signed with; today's where it isn't kept. */
    Catalogue catalogueOf(Assessment assessment) {
        try {
            return catalogues.of(assessment.signature().orElseThrow().catalogueVersion());
        } catch (CatalogueVersionUnknown e) {
            return catalogues.current();
        }
    }

    boolean isApproved(Catalogue catalogue) {
        return catalogues.isApproved(catalogue.version());
    }

    Assessment assessment(UUID id) {
        return view.get(id);
    }

    List<Assessment> assessments(UUID patient) {
        return view.of(patient);
    }

    String signer(Assessment assessment) {
        return assessment.signature().map(s -> members.name(s.signedBy())).orElse("");
    }

    LocalDate dayOf(Instant moment) {
        return view.dayOf(moment);
    }

    Conclusion conclude(Assessment assessment, Catalogue catalogue) {
        return reason.concludeAgain(assessment, catalogue.version());
    }

    Gate gate(Assessment assessment) {
        return reason.allowance(assessment).gate();
    }

    List<DecisionCard> cards(
            Assessment assessment, Conclusion conclusion, Function<RankedHypothesis, HypothesisCard> card) {
        return view.hypotheses(assessment.id()).stream()
                .flatMap(hypothesis -> conclusion.hypotheses().stream()
                        .filter(sameAs(hypothesis))
                        .map(one -> new DecisionCard(hypothesis, card.apply(one), decide)))
                .toList();
    }

    private static Predicate<RankedHypothesis> sameAs(Hypothesis hypothesis) {
        return ranked ->
                ranked.dysfunction().id().equals(hypothesis.dysfunction()) && ranked.side() == hypothesis.side();
    }
}
