package org.plumbline.clinic.assessment;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import org.plumbline.clinic.ShownCatalogue;
import org.plumbline.identity.Allows;
import org.plumbline.identity.Who;
import org.plumbline.identity.Whose;
import org.plumbline.knowledge.RedFlag;

/**
 * What an examination asks: the same for every patient of a clinic, by the clinic's catalogue.
 *
 * <p>The page is built from this and not from the view's own bean: while Faces builds a page the view is not there yet, and
 * asking for its bean would make another one each time.
 */
@Named
@RequestScoped
@Allows(
        value = {Who.ADMIN, Who.CLINICIAN},
        on = Whose.NOBODYS)
public class Questionnaire {

    private final ShownCatalogue catalogue;
    private List<TestGroup> testGroups;

    @Inject
    Questionnaire(ShownCatalogue catalogue) {
        this.catalogue = catalogue;
    }

    Questionnaire() {
        this(null);
    }

    /** The red-flag questions, accidents first. */
    public List<RedFlag> getRedFlags() {
        return catalogue.current().redFlags();
    }

    /** The tests, by the dysfunction that they tell. */
    public List<TestGroup> getTestGroups() {
        if (testGroups == null) {
            testGroups = TestGroup.all(catalogue.current());
        }
        return testGroups;
    }
}
