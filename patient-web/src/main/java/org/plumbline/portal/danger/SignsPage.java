package org.plumbline.portal.danger;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.Comparator;
import java.util.List;
import org.plumbline.curation.ViewCatalogue;
import org.plumbline.identity.Allows;
import org.plumbline.identity.Person;
import org.plumbline.identity.Who;
import org.plumbline.identity.Whose;
import org.plumbline.knowledge.RedFlag;
import org.plumbline.knowledge.RedFlagLevel;

/** The warning signs that call for help at once, in plain questions. The page holds nothing of anybody: a device may keep it. */
@Named
@RequestScoped
@Allows(
        value = {Who.ASKED, Who.PATIENT},
        on = Whose.NOBODYS)
public class SignsPage {

    private final ViewCatalogue viewCatalogue;
    private final Person person;
    private List<String> questions;

    @Inject
    SignsPage(ViewCatalogue viewCatalogue, Person person) {
        this.viewCatalogue = viewCatalogue;
        this.person = person;
    }

    SignsPage() {
        this(null, null);
    }

    /** The questions of which a yes is an emergency, in their order. */
    public List<String> getQuestions() {
        if (questions == null) {
            questions = viewCatalogue.current().redFlags().stream()
                    .filter(flag -> flag.level() == RedFlagLevel.EMERGENCY)
                    .sorted(Comparator.comparingInt(RedFlag::order))
                    .map(flag -> flag.question().in(person.getLocale()))
                    .toList();
        }
        return questions;
    }
}
