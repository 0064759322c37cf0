package org.plumbline.clinic.careteam;

import jakarta.faces.model.SelectItem;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.util.List;
import java.util.UUID;
import org.plumbline.careteam.ChangeCareTeam;
import org.plumbline.careteam.ViewClinicians;
import org.plumbline.caseload.ViewUntreated;
import org.plumbline.clinic.Addresses;
import org.plumbline.clinic.Notices;
import org.plumbline.identity.Allows;
import org.plumbline.identity.Who;
import org.plumbline.identity.Whose;
import org.plumbline.patient.Patient;
import org.plumbline.patient.Slice;

/** The patients whom no clinician reaches, because nobody is on their care team: the admin says who treats them. */
@Named
@ViewScoped
@Allows(value = Who.ADMIN, on = Whose.CLINICS)
public class UnassignedPage implements Serializable {

    private static final long serialVersionUID = 1L;

    /** What one looks through at a time; assigned ones make room for more. */
    private static final Slice SHOWN = new Slice(0, 50);

    @SuppressWarnings("serial")
    private final ViewUntreated untreated;

    @SuppressWarnings("serial")
    private final ChangeCareTeam change;

    @SuppressWarnings("serial")
    private final ViewClinicians clinicians;

    @SuppressWarnings("serial")
    private List<UnassignedLine> lines;

    private String colleague;

    @Inject
    UnassignedPage(ViewUntreated untreated, ChangeCareTeam change, ViewClinicians clinicians) {
        this.untreated = untreated;
        this.change = change;
        this.clinicians = clinicians;
    }

    UnassignedPage() {
        this(null, null, null);
    }

    void assign(UUID patient) {
        change.add(patient, Addresses.id(colleague));
        lines = null;
        Notices.done("careteam_unassigned.done.assigned");
    }

    /** The first of them. They stay those that were shown, until one is assigned. */
    public List<UnassignedLine> getLines() {
        if (lines == null) {
            lines = untreated.rows(SHOWN).stream().map(this::line).toList();
        }
        return lines;
    }

    private UnassignedLine line(Patient patient) {
        return new UnassignedLine(this, patient.id(), patient.name().listed(), patient.birthDate());
    }

    /** How many there are. */
    public int getCount() {
        return untreated.count();
    }

    /** The clinic's members. */
    public List<SelectItem> getColleagues() {
        return clinicians.all().stream()
                .map(one -> new SelectItem(one.id().toString(), one.name()))
                .toList();
    }

    /** The id of the colleague to assign. */
    public String getColleague() {
        return colleague;
    }

    public void setColleague(String member) {
        colleague = member;
    }
}
