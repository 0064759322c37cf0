package org.plumbline.clinic.assessment;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import org.plumbline.identity.Allows;
import org.plumbline.identity.Who;
import org.plumbline.identity.Whose;
import org.plumbline.knowledge.Catalogue;
import org.plumbline.knowledge.RedFlag;

/**
 * What an examination asks: the same for everybody, by the catalogue.
 *
 * <p>The page is built from this and not from the view's own bean: while Faces builds a page the view is not there yet, and
 * asking for its bean would make another one each time.
 */
@Named
@ApplicationScoped
@Allows(
        value = {Who.ADMIN, Who.CLINICIAN},
        on = Whose.NOBODYS)
public class Questionnaire {

    private final Catalogue catalogue;
    private final List<TestGroup> testGroups;

    @Inject
    Questionnaire(Catalogue catalogue) {
        this.catalogue = catalogue;
        this.testGroups = TestGroup.all(catalogue);
    }

    Questionnaire() {
        this.catalogue = null;
        this.testGroups = List.of();
    }

    /** The red-flag questions, accidents first. */
    public List<RedFlag> getRedFlags() {
        return catalogue.redFlags();
    }

    /** The tests, by the dysfunction that they tell. */
    public List<TestGroup> getTestGroups() {
        return testGroups;
    }
}
