package org.plumbline.knowledge;

import java.util.List;

/**
 * The clinical catalogue: immutable, safe to share between threads, the same on every call.
 *
 * <p>Content comes from the files under {@code knowledge/} on the class path, which are checked against their schemas and against
 * each other before anything of them is used. Lookups by id throw {@link EntryUnknown} where there is no such entry.
 */
public final class Catalogue {
    private final String version;
    private final Shelves shelves;

    Catalogue(String version, Shelves shelves) {
        this.version = version;
        this.shelves = shelves;
    }

    /**
     * Reads and checks the whole catalogue; load it once and keep it.
     *
     * @throws CatalogueInvalid when a file breaks a rule; the message names file and line
     */
    public static Catalogue load() {
        return CatalogueReader.read(KnowledgeFiles.onClassPath());
    }

    /** The number of the catalogue and a hash of its content, for example {@code 1-3fa9c2d81b07}. */
    public String version() {
        return version;
    }

    /** All tests, by id. */
    public List<ClinicalTest> tests() {
        return shelves.tests().all();
    }

    public ClinicalTest test(String id) {
        return shelves.tests().get(id);
    }

    /** All muscles, by id. */
    public List<Muscle> muscles() {
        return shelves.muscles().all();
    }

    public Muscle muscle(String id) {
        return shelves.muscles().get(id);
    }

    /** All dysfunctions, by id. */
    public List<Dysfunction> dysfunctions() {
        return shelves.dysfunctions().all();
    }

    public Dysfunction dysfunction(String id) {
        return shelves.dysfunctions().get(id);
    }

    /** All exercises, by id. */
    public List<Exercise> exercises() {
        return shelves.exercises().all();
    }

    public Exercise exercise(String id) {
        return shelves.exercises().get(id);
    }

    /** All red flags in the order in which they are asked, trauma first. */
    public List<RedFlag> redFlags() {
        return shelves.redFlags().all();
    }

    public RedFlag redFlag(String id) {
        return shelves.redFlags().get(id);
    }

    /** The source of a key that an entry names. */
    public Source source(String key) {
        return shelves.words().source(key);
    }

    /** The questionnaires about how the patient is, by id. */
    public List<OutcomeMeasure> measures() {
        return shelves.followUp().measures().all();
    }

    public OutcomeMeasure measure(String id) {
        return shelves.followUp().measures().get(id);
    }

    /** What patients can read, by id. */
    public List<Article> articles() {
        return shelves.followUp().articles().all();
    }

    public Article article(String id) {
        return shelves.followUp().articles().get(id);
    }

    /** What a history can name: tasks, activities, conditions, medicines. */
    public HistoryTerms terms() {
        return shelves.words().terms();
    }

    /** The numbers that decide beside the findings. */
    public ClinicalRules rules() {
        return shelves.words().rules();
    }

    /** The words for a stage. */
    public StageWords stage(Stage stage) {
        return shelves.words().stage(stage);
    }

    /** A pattern of words that the reasoning fills with numbers, for example {@code evidence.missing}. */
    public Text phrase(String key) {
        return shelves.words().phrase(key);
    }
}
