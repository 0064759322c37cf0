package org.plumbline.clinic.assessment;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.util.List;
import java.util.Locale;
import org.plumbline.assessment.AddendumRefused;
import org.plumbline.assessment.Assessment;
import org.plumbline.clinic.Addresses;
import org.plumbline.clinic.Notices;
import org.plumbline.identity.Allows;
import org.plumbline.identity.Person;
import org.plumbline.identity.Who;
import org.plumbline.identity.Whose;
import org.plumbline.knowledge.Catalogue;
import org.plumbline.knowledge.ClinicalTest;
import org.plumbline.reasoning.Conclusion;
import org.plumbline.reasoning.Explanation;
import org.plumbline.reasoning.Measured;

/** A signed assessment, and the decisions on what its findings mean. */
@Named
@ViewScoped
@Allows(
        value = {Who.ADMIN, Who.CLINICIAN},
        on = Whose.CLINICS)
public class ViewPage implements Serializable {

    /** The same page anew, with its parameters. */
    static final String AGAIN = "view?faces-redirect=true&includeViewParams=true";

    private static final long serialVersionUID = 1L;

    @SuppressWarnings("serial")
    private final Decisions decisions;

    private final Locale locale;

    @SuppressWarnings("serial")
    private final Amendments amendments;

    private final AddendumForm addendum = new AddendumForm();
    private String id;

    @SuppressWarnings("serial")
    private Assessment assessment;

    @SuppressWarnings("serial")
    private Basis basis;

    @Inject
    ViewPage(Decisions decisions, Amendments amendments, Person person) {
        this.decisions = decisions;
        this.amendments = amendments;
        this.locale = person.getLocale();
    }

    ViewPage() {
        this.decisions = null;
        this.amendments = null;
        this.locale = null;
    }

    /** Opens the assessment; a draft is edited on its own page. */
    public String open() {
        assessment = decisions.assessment(Addresses.id(id));
        if (!assessment.isSigned()) {
            return "/assessment/edit.xhtml?faces-redirect=true&id=" + id;
        }
        Catalogue catalogue = decisions.catalogueOf(assessment);
        Conclusion conclusion = decisions.conclude(assessment, catalogue);
        basis = new Basis(
                catalogue,
                decisions.isApproved(catalogue),
                conclusion,
                decisions.cards(assessment, conclusion, one -> new HypothesisCard(one, catalogue, locale)));
        return null;
    }

    /** Adds words to it. */
    public String amend() {
        try {
            amendments.add(assessment.id(), addendum);
            Notices.done("assessment_view.done.amended");
            return AGAIN;
        } catch (AddendumRefused e) {
            Notices.refusedAt("addendum:words", "assessment_view.error.words");
            return null;
        }
    }

    /** What is to be added. */
    public AddendumForm getAddendum() {
        return addendum;
    }

    /** What was added, the oldest first. */
    public List<AddendumLine> getAddenda() {
        return amendments.of(assessment.id(), locale);
    }

    /** Where it hurt, and how. */
    public List<String> getPoints() {
        return assessment.painPoints().stream().map(PointWords::of).toList();
    }

    /** The repeated tasks with their hours, as words. */
    public List<String> getLoads() {
        return new ToldWords(basis.catalogue().terms(), locale).loads(assessment.history());
    }

    /** The assessment. */
    public Assessment getAssessment() {
        return assessment;
    }

    /** Whether a clinician of the clinic approved the catalogue that it is shown by. */
    public boolean isApproved() {
        return basis.approved();
    }

    /** Whether it is shown by the catalogue that it was signed with, for this one is kept. */
    public boolean isAsSigned() {
        return assessment
                .signature()
                .filter(signature ->
                        signature.catalogueVersion().equals(basis.catalogue().version()))
                .isPresent();
    }

    /** Everything that was concluded, down to the findings, as lines. */
    public List<Explanation.Line> getExplanation() {
        return basis.conclusion().explain(basis.catalogue()).lines(locale);
    }

    /** What the history holds in the catalogue's terms, as words. */
    public List<String> getTold() {
        return new ToldWords(basis.catalogue().terms(), locale)
                .of(assessment.history().told());
    }

    /** Who signed it. */
    public String getSignedBy() {
        return decisions.signer(assessment);
    }

    /** The day on which it was signed, as the reader writes it. */
    public String getSignedOn() {
        return assessment
                .signature()
                .map(signature -> decisions.dayOf(signature.signedAt()))
                .map(Moments.day(locale)::format)
                .orElse("");
    }

    /** What its findings led to, the best supported first. */
    public List<DecisionCard> getCards() {
        return basis.cards();
    }

    /** What the red flags allow. */
    public GateCard getGate() {
        return new GateCard(decisions.gate(assessment), locale);
    }

    /** What was measured. */
    public List<FindingLine> getFindings() {
        return assessment.measured().stream().map(this::line).toList();
    }

    private FindingLine line(Measured measured) {
        ClinicalTest test = basis.catalogue().test(measured.test());
        return new FindingLine(test.name().in(locale), measured, test);
    }

    private record Basis(Catalogue catalogue, boolean approved, Conclusion conclusion, List<DecisionCard> cards) {}

    /** The assessment's id, as the address names it. */
    public String getId() {
        return id;
    }

    public void setId(String assessmentId) {
        id = assessmentId;
    }
}
