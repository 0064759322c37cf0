package org.plumbline.clinic.assessment;

import jakarta.enterprise.context.RequestScoped;
import jakarta.faces.model.SelectItem;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.IntStream;
import org.plumbline.assessment.BodySite;
import org.plumbline.assessment.PainQuality;
import org.plumbline.assessment.Setting;
import org.plumbline.clinic.ShownCatalogue;
import org.plumbline.identity.Allows;
import org.plumbline.identity.Person;
import org.plumbline.identity.Who;
import org.plumbline.identity.Whose;
import org.plumbline.knowledge.RedFlag;
import org.plumbline.knowledge.Text;
import org.plumbline.pain.PainScore;

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
    private final Person person;
    private List<TestGroup> testGroups;

    @Inject
    Questionnaire(ShownCatalogue catalogue, Person person) {
        this.catalogue = catalogue;
        this.person = person;
    }

    Questionnaire() {
        this(null, null);
    }

    /** The red-flag questions, accidents first. */
    public List<RedFlag> getRedFlags() {
        return catalogue.current().redFlags();
    }

    /** The tests, by the part of the examination in which they are taken. */
    public List<TestGroup> getTestGroups() {
        if (testGroups == null) {
            testGroups = TestGroup.all(catalogue.current());
        }
        return testGroups;
    }

    /** Repeated tasks to add. */
    public List<SelectItem> getTaskOptions() {
        List<SelectItem> options = new ArrayList<>();
        byWords(catalogue.current().terms().tasks()).forEach((words, key) -> options.add(new SelectItem(key, words)));
        return options;
    }

    /** Where a repeated task is done. */
    public List<Setting> getSettings() {
        return List.of(Setting.values());
    }

    /** The parts of the body chart. */
    public List<BodySite> getSites() {
        return List.of(BodySite.values());
    }

    /** How a pain feels. */
    public List<PainQuality> getQualities() {
        return List.of(PainQuality.values());
    }

    /** The scores of the pain scale. */
    public List<Integer> getScores() {
        return IntStream.rangeClosed(0, PainScore.WORST).boxed().toList();
    }

    /** What provokes or eases, to tick: their keys by their words. */
    public Map<String, String> getActivities() {
        return byWords(catalogue.current().terms().activities());
    }

    /** Conditions to tick: their keys by their words. */
    public Map<String, String> getConditions() {
        return byWords(catalogue.current().terms().conditions());
    }

    /** Medicines to tick: their keys by their words. */
    public Map<String, String> getMedications() {
        Map<String, Text> names = new LinkedHashMap<>();
        catalogue.current().terms().medications().forEach((key, one) -> names.put(key, one.name()));
        return byWords(names);
    }

    private Map<String, String> byWords(Map<String, Text> terms) {
        Locale locale = person.getLocale();
        Map<String, String> keys = new LinkedHashMap<>();
        terms.forEach((key, words) -> keys.put(Sentences.of(words.in(locale), locale), key));
        return keys;
    }
}
