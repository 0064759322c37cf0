package org.plumbline.clinic.report;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import org.plumbline.clinic.ShownCatalogue;
import org.plumbline.identity.Allows;
import org.plumbline.identity.Costly;
import org.plumbline.identity.Person;
import org.plumbline.identity.Who;
import org.plumbline.identity.Whose;
import org.plumbline.report.Adherence;
import org.plumbline.report.ClinicReport;
import org.plumbline.report.ViewReport;

/** The clinic in numbers, or a clinician's part of it. It names members, and no patient. */
@Named("clinicReport")
@RequestScoped
@Costly
@Allows(
        value = {Who.ADMIN, Who.CLINICIAN},
        on = Whose.CLINICS)
public class ClinicPage {

    private final ViewReport view;
    private final ShownCatalogue catalogue;
    private final Person person;
    private ClinicReport report;

    @Inject
    ClinicPage(ViewReport view, ShownCatalogue catalogue, Person person) {
        this.view = view;
        this.catalogue = catalogue;
        this.person = person;
    }

    ClinicPage() {
        this(null, null, null);
    }

    private ClinicReport report() {
        if (report == null) {
            report = view.today();
        }
        return report;
    }

    /** How many patients. */
    public int getPatients() {
        return report().patients();
    }

    /** The confirmed dysfunctions, the most frequent first. */
    public List<ConfirmedLine> getCaseload() {
        return report().caseload().stream()
                .map(each -> new ConfirmedLine(
                        catalogue
                                .current()
                                .dysfunction(each.dysfunction())
                                .words()
                                .name()
                                .in(person.getLocale()),
                        new Share(each.patients(), report().patients())))
                .toList();
    }

    /** How many programs have run long enough to be counted. */
    public int getPrograms() {
        return report().adherence().programs();
    }

    /** How much of the programs is done: most, half, less. */
    public List<Share> getAdherence() {
        Adherence adherence = report().adherence();
        return List.of(
                new Share(adherence.most(), adherence.programs()),
                new Share(adherence.half(), adherence.programs()),
                new Share(adherence.less(), adherence.programs()));
    }

    /** What became of pain, of all patients. */
    public ChangesLine getPain() {
        return new ChangesLine("", null, report().pain());
    }

    /** The same by member and month. */
    public List<ChangesLine> getMonths() {
        return report().months().stream().map(ChangesLine::of).toList();
    }

    /**
     * A dysfunction of the caseload.
     *
     * @param name what it is called
     * @param share how many patients
     */
    public record ConfirmedLine(String name, Share share) {}
}
