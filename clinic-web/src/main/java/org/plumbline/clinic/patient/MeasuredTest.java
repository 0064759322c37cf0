package org.plumbline.clinic.patient;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import org.plumbline.course.RetestCourse;
import org.plumbline.course.Treatment;
import org.plumbline.identity.Allows;
import org.plumbline.identity.Person;
import org.plumbline.identity.Who;
import org.plumbline.identity.Whose;
import org.plumbline.knowledge.ClinicalTest;

/** What is measured again: the test, and the retest that waits for it. */
@Named("measuredTest")
@RequestScoped
@Allows(
        value = {Who.ADMIN, Who.CLINICIAN},
        on = Whose.CLINICS)
public class MeasuredTest {

    private final Treatments treatments;
    private final MeasurePage page;
    private final Person person;
    private RetestCourse found;

    @Inject
    MeasuredTest(Treatments treatments, MeasurePage page, Person person) {
        this.treatments = treatments;
        this.page = page;
        this.person = person;
    }

    MeasuredTest() {
        this(null, null, null);
    }

    /** Finds the retest; whoever names one that isn't this patient's is answered as if there were none. */
    public void read() {
        retest();
    }

    private Treatment treatment() {
        return treatments.of(page.getPatientId(), Span.WEEKS);
    }

    private RetestCourse retest() {
        if (found == null) {
            found = page.found(treatment().course().retests());
        }
        return found;
    }

    /** The retest. */
    public RetestLine getLine() {
        return new RetestLine(retest(), treatment(), person.getLocale());
    }

    /** The test. */
    public ClinicalTest getTest() {
        return treatment().catalogue().test(retest().of().retest().test());
    }

    /** How it is done. */
    public String getInstruction() {
        return getTest().instruction().in(person.getLocale());
    }
}
