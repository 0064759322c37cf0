package org.plumbline.clinic.assessment;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.UUID;
import org.plumbline.assessment.Assessment;
import org.plumbline.assessment.FindingChange;
import org.plumbline.assessment.FindingChanges;
import org.plumbline.clinic.Addresses;
import org.plumbline.identity.Allows;
import org.plumbline.identity.Person;
import org.plumbline.identity.Who;
import org.plumbline.identity.Whose;

/** Two assessments of a patient side by side: which differences are more than error. */
@Named
@ViewScoped
@Allows(
        value = {Who.ADMIN, Who.CLINICIAN},
        on = Whose.CLINICS)
public class ComparePage implements Serializable {

    private static final long serialVersionUID = 1L;

    @SuppressWarnings("serial")
    private final Decisions decisions;

    private final Locale locale;
    private String id;
    private String with;

    @SuppressWarnings("serial")
    private List<Assessment> all;

    @SuppressWarnings("serial")
    private Pair pair;

    @Inject
    ComparePage(Decisions decisions, Person person) {
        this.decisions = decisions;
        this.locale = person.getLocale();
    }

    ComparePage() {
        this.decisions = null;
        this.locale = null;
    }

    /** Opens the assessment and the one to compare it with: the one before it where the address names none. */
    public void open() {
        Assessment one = decisions.assessment(Addresses.id(id));
        all = decisions.assessments(one.patientId());
        pair = other(one).map(other -> Pair.of(one, other)).orElse(null);
    }

    private Optional<Assessment> other(Assessment one) {
        if (with != null && !with.isEmpty()) {
            UUID named = Addresses.id(with);
            return all.stream()
                    .map(Assessment::id)
                    .filter(each -> each.equals(named) && !each.equals(one.id()))
                    .findFirst()
                    .map(decisions::assessment);
        }
        int at = all.stream().map(Assessment::id).toList().indexOf(one.id());
        return all.stream().skip(at + 1L).findFirst().map(each -> decisions.assessment(each.id()));
    }

    /** The earlier of the two; null where there is nothing to compare with. */
    public CompareColumn getBefore() {
        return pair == null ? null : new CompareColumn(pair.before(), locale);
    }

    /** The later of the two. */
    public CompareColumn getNow() {
        return pair == null ? null : new CompareColumn(pair.now(), locale);
    }

    /** The other assessments of the patient, the newest first. */
    public List<CompareColumn> getOthers() {
        UUID one = Addresses.id(id);
        return all.stream()
                .filter(each -> !each.id().equals(one))
                .map(each -> new CompareColumn(each, locale))
                .toList();
    }

    /** Each test that was taken at one of the two, what changed beyond error first. */
    public List<CompareLine> getLines() {
        return FindingChanges.between(
                        decisions.catalogue(),
                        pair.before().measured(),
                        pair.now().measured())
                .stream()
                .sorted(Comparator.comparing(FindingChange::kind))
                .map(change -> new CompareLine(change, locale))
                .toList();
    }

    private record Pair(Assessment before, Assessment now) {

        static Pair of(Assessment one, Assessment other) {
            return other.examinedOn().isAfter(one.examinedOn()) ? new Pair(one, other) : new Pair(other, one);
        }
    }

    /** The assessment's id, as the address names it. */
    public String getId() {
        return id;
    }

    public void setId(String assessment) {
        id = assessment;
    }

    /** The id of the one to compare it with; none for the one before it. */
    public String getWith() {
        return with;
    }

    public void setWith(String other) {
        with = other;
    }
}
