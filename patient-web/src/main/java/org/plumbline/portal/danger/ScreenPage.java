package org.plumbline.portal.danger;

import com.github.f4b6a3.uuid.UuidCreator;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.Comparator;
import java.util.List;
import java.util.UUID;
import java.util.stream.Collectors;
import org.plumbline.curation.ViewCatalogue;
import org.plumbline.identity.Allows;
import org.plumbline.identity.Person;
import org.plumbline.identity.Who;
import org.plumbline.identity.Whose;
import org.plumbline.knowledge.Catalogue;
import org.plumbline.knowledge.Gates;
import org.plumbline.knowledge.RedFlag;
import org.plumbline.knowledge.RedFlagLevel;
import org.plumbline.reasoning.Gate;

/**
 * The red-flag questions that a patient answers alone: those of which a yes shuts every exercise out. The page holds nothing of anybody,
 * and what each answer means, so that a device may keep it and say so without a network.
 */
@Named
@RequestScoped
@Allows(
        value = {Who.ASKED, Who.PATIENT},
        on = Whose.NOBODYS)
public class ScreenPage {

    private final ViewCatalogue viewCatalogue;
    private final Person person;
    private Catalogue catalogue;
    private List<Question> questions;

    @Inject
    ScreenPage(ViewCatalogue viewCatalogue, Person person) {
        this.viewCatalogue = viewCatalogue;
        this.person = person;
    }

    ScreenPage() {
        this(null, null);
    }

    /** The questions, in their order. */
    public List<Question> getQuestions() {
        if (questions == null) {
            questions = catalogue().redFlags().stream()
                    .filter(flag -> flag.level() == RedFlagLevel.EMERGENCY || flag.suspectsFracture())
                    .sorted(Comparator.comparingInt(RedFlag::order))
                    .map(flag -> new Question(flag.id(), flag.question().in(person.getLocale()), flag.level()))
                    .toList();
        }
        return questions;
    }

    /** The ids of all questions, with a blank between. */
    public String getAsked() {
        return getQuestions().stream().map(Question::id).collect(Collectors.joining(" "));
    }

    /** The key of a submission by a browser without scripts: sent twice, it is recorded once. */
    public UUID getKey() {
        return UuidCreator.getTimeOrderedEpoch();
    }

    /** What an answer says that calls for help at once. */
    public String getEmergency() {
        return gates().of(RedFlagLevel.EMERGENCY).forPatient().in(person.getLocale());
    }

    /** What an answer says that calls for a doctor in the next days. */
    public String getUrgent() {
        return gates().fracture().forPatient().in(person.getLocale());
    }

    /** What is said where nothing of it is so. */
    public String getNone() {
        return gates().of(Gate.Level.NONE).forPatient().in(person.getLocale());
    }

    private Gates gates() {
        return catalogue().rules().gates();
    }

    private Catalogue catalogue() {
        if (catalogue == null) {
            catalogue = viewCatalogue.current();
        }
        return catalogue;
    }

    /**
     * A question, as it is asked.
     *
     * @param id its id in the catalogue
     * @param asked in the reader's language
     * @param level how soon a yes must be acted on
     */
    public record Question(String id, String asked, RedFlagLevel level) {}
}
