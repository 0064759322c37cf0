package org.plumbline.clinic.patient;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.plumbline.clinic.Addresses;
import org.plumbline.clinic.Notices;
import org.plumbline.course.RetestCourse;
import org.plumbline.identity.Allows;
import org.plumbline.identity.NotAllowed;
import org.plumbline.identity.Who;
import org.plumbline.identity.Whose;
import org.plumbline.reasoning.FindingRefused;
import org.plumbline.retest.MeasureRetest;
import org.plumbline.retest.RetestMeasured;

/** One finding is measured again, without a whole assessment. */
@Named
@ViewScoped
@Allows(
        value = {Who.ADMIN, Who.CLINICIAN},
        on = Whose.CLINICS)
public class MeasurePage extends AboutPatient {

    private static final long serialVersionUID = 1L;

    @SuppressWarnings("serial")
    private final MeasureRetest measureRetest;

    private String retest;
    private Double value;

    @Inject
    MeasurePage(MeasureRetest measureRetest) {
        this.measureRetest = measureRetest;
    }

    MeasurePage() {
        this(null);
    }

    /** Keeps the value; one that can't be stays in its field. Sent twice, it is kept once. */
    public String measure() {
        try {
            measureRetest.measure(retestId(), value);
            Notices.done("patient_measure.done.measured");
        } catch (RetestMeasured e) {
            Notices.refused("patient_measure.error.measured");
        } catch (FindingRefused e) {
            Notices.refusedAt("measure:value", "patient_measure.error." + e.reason());
            return null;
        }
        return "/patient/overview.xhtml?faces-redirect=true&id=" + getPatientId();
    }

    /** The retest among the patient's: of another patient there is none. */
    RetestCourse found(List<RetestCourse> retests) {
        UUID id = retestId();
        Optional<RetestCourse> found = retests.stream()
                .filter(one -> one.of().retest().id().equals(id))
                .findFirst();
        return found.orElseThrow(NotAllowed::new);
    }

    private UUID retestId() {
        return Addresses.id(retest);
    }

    /** The retest's id, as the address names it. */
    public String getRetest() {
        return retest;
    }

    public void setRetest(String id) {
        retest = id;
    }

    /** What was measured, in the test's unit. */
    public Double getValue() {
        return value;
    }

    public void setValue(Double measured) {
        value = measured;
    }
}
