package org.plumbline.clinic.assessment;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.time.format.DateTimeFormatter;
import java.time.format.FormatStyle;
import java.util.List;
import java.util.Locale;
import org.plumbline.assessment.Assessment;
import org.plumbline.clinic.Addresses;
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
    private String id;

    @SuppressWarnings("serial")
    private Assessment assessment;

    @SuppressWarnings("serial")
    private List<DecisionCard> cards;

    @SuppressWarnings("serial")
    private Basis basis;

    @Inject
    ViewPage(Decisions decisions, Person person) {
        this.decisions = decisions;
        this.locale = person.getLocale();
    }

    ViewPage() {
        this.decisions = null;
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
        basis = new Basis(catalogue, decisions.isApproved(catalogue), conclusion);
        cards = decisions.cards(assessment, conclusion, one -> new HypothesisCard(one, catalogue, locale));
        return null;
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
                .map(DateTimeFormatter.ofLocalizedDate(FormatStyle.LONG).withLocale(locale)::format)
                .orElse("");
    }

    /** What its findings led to, the best supported first. */
    public List<DecisionCard> getCards() {
        return cards;
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

    private record Basis(Catalogue catalogue, boolean approved, Conclusion conclusion) {}

    /** The assessment's id, as the address names it. */
    public String getId() {
        return id;
    }

    public void setId(String assessmentId) {
        id = assessmentId;
    }
}
