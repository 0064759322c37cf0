package org.plumbline.clinic.knowledge;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.text.Collator;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import org.plumbline.clinic.Notices;
import org.plumbline.curation.Curation;
import org.plumbline.identity.Allows;
import org.plumbline.identity.NotAllowed;
import org.plumbline.identity.Person;
import org.plumbline.identity.Who;
import org.plumbline.identity.Whose;
import org.plumbline.knowledge.Dysfunction;

/** The dysfunctions that the clinic looks for, with their limits, and the clinic's approval of the catalogue. */
@Named
@ViewScoped
@Allows(
        value = {Who.ADMIN, Who.CLINICIAN},
        on = Whose.CLINICS)
public class CataloguePage implements Serializable {

    /** The same page anew, with its parameters. */
    static final String AGAIN = "catalogue?faces-redirect=true&includeViewParams=true";

    private static final long serialVersionUID = 1L;

    @SuppressWarnings("serial")
    private final Curating curating;

    private final Locale locale;
    private String dysfunction;

    @SuppressWarnings("serial")
    private Curation curation;

    @SuppressWarnings("serial")
    private DysfunctionCard card;

    private StagesForm stages;

    @Inject
    CataloguePage(Curating curating, Person person) {
        this.curating = curating;
        this.locale = person.getLocale();
    }

    CataloguePage() {
        this.curating = null;
        this.locale = null;
    }

    /** Opens the catalogue, at the dysfunction that the address names or at the first. */
    public void open() {
        curation = curating.view();
        List<Dysfunction> all = curation.catalogue().everyDysfunction();
        Dysfunction shown = all.stream()
                .filter(one -> dysfunction == null || one.id().equals(dysfunction))
                .findFirst()
                .orElseThrow(NotAllowed::new);
        card = new DysfunctionCard(shown, curation.catalogue(), locale, curating);
        stages = new StagesForm(curation.catalogue(), curating.threshold());
    }

    /** Approves the version that is shown. */
    public String approve() {
        if (Refusals.isAccepted(() -> curating.approve(curation.catalogue().version()))) {
            Notices.done("knowledge_catalogue.done.approved");
        }
        return AGAIN;
    }

    /** The version of the clinic's catalogue. */
    public String getVersion() {
        return curation.catalogue().version();
    }

    /** Whether a clinician of the clinic approved this version. */
    public boolean isApproved() {
        return curation.approved();
    }

    /** All dysfunctions, also the hidden ones. */
    public List<EntryLine> getDysfunctions() {
        return curation.catalogue().everyDysfunction().stream()
                .map(one -> EntryLine.of(one, curation.catalogue(), locale))
                .sorted(Comparator.comparing(EntryLine::getName, Collator.getInstance(locale)))
                .toList();
    }

    /** The dysfunction that is shown. */
    public DysfunctionCard getCard() {
        return card;
    }

    /** When the stages begin. */
    public StagesForm getStages() {
        return stages;
    }

    /** The dysfunction's id, as the address names it. */
    public String getDysfunction() {
        return dysfunction;
    }

    public void setDysfunction(String id) {
        dysfunction = id;
    }
}
