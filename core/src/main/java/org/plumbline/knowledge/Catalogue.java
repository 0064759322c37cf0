package org.plumbline.knowledge;

import java.util.List;

/**
 * The clinical catalogue, as it came or as a clinic adapted it: immutable, safe to share between threads, the same on every call.
 *
 * <p>Content comes from the files under {@code knowledge/} on the class path, which are checked against their schemas and against
 * each other before anything of them is used. Lookups by id throw {@link EntryUnknown} where there is no such entry.
 */
public final class Catalogue {
    private final String version;
    private final Shelves shelves;
    private final Adaptations adaptations;
    private final Catalogue original;

    Catalogue(String version, Shelves shelves) {
        this.version = version;
        this.shelves = shelves;
        this.adaptations = Adaptations.NONE;
        this.original = this;
    }

    private Catalogue(Catalogue original, Adaptations adaptations) {
        this.version = original.version + "+" + adaptations.number();
        this.shelves = new AdaptedShelves(original.shelves, adaptations).make();
        this.adaptations = adaptations;
        this.original = original;
    }

    /**
     * Reads and checks the whole catalogue; load it once and keep it.
     *
     * @throws CatalogueInvalid when a file breaks a rule; the message names file and line
     */
    public static Catalogue load() {
        return CatalogueReader.read(KnowledgeFiles.onClassPath());
    }

    /**
     * Reads an earlier edition from its archive, without the checks that it passed when it was published.
     *
     * @param version the version that it must have
     * @throws CatalogueInvalid when the archive holds another version, or not all of it
     */
    public static Catalogue load(String version, byte[] archive) {
        Catalogue loaded = CatalogueReader.readAgain(CatalogueArchive.files(archive));
        if (!loaded.version.equals(version)) {
            throw new CatalogueInvalid(List.of("The archive of " + version + " holds " + loaded.version));
        }
        return loaded;
    }

    /** This catalogue as a clinic changed it, itself without a change; what they name and it doesn't have is passed over. */
    public Catalogue adapted(Adaptations changes) {
        return changes.number() == 0 ? original : new Catalogue(original, changes);
    }

    /** The catalogue as it came, without any clinic's changes. */
    public Catalogue original() {
        return original;
    }

    /** What the clinic changed. */
    public Adaptations adaptations() {
        return adaptations;
    }

    /** Whether the limit of a criterion, the stages ({@link Adaptations#STAGES}) or an exercise is the clinic's own. */
    public boolean isOwn(String name) {
        return adaptations.own(name);
    }

    /** Whether an exercise is proposed and listed: not where the clinic hides it. */
    public boolean offers(Exercise exercise) {
        return !adaptations.hidden().contains(Adaptations.exercise(exercise.id()));
    }

    /** Whether a dysfunction is looked for: not where the clinic hides it. */
    public boolean offers(Dysfunction dysfunction) {
        return !adaptations.hidden().contains(Adaptations.dysfunction(dysfunction.id()));
    }

    /** The rules for what a clinic wants to change. */
    public AdaptationRules adaptationRules() {
        return new AdaptationRules(this);
    }

    /**
     * The number of the catalogue and a hash of its content, and for a clinic that changed it the number of its last change, for
     * example {@code 1-3fa9c2d81b07} or {@code 1-3fa9c2d81b07+5}.
     */
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

    /** The dysfunctions that are looked for, by id. */
    public List<Dysfunction> dysfunctions() {
        return shelves.dysfunctions().all();
    }

    /** All dysfunctions, by id, also those that the clinic hides. */
    public List<Dysfunction> everyDysfunction() {
        return shelves.dysfunctions().every();
    }

    public Dysfunction dysfunction(String id) {
        return shelves.dysfunctions().get(id);
    }

    /** The exercises that are offered, by id. */
    public List<Exercise> exercises() {
        return shelves.exercises().all();
    }

    /** All exercises, by id, also those that the clinic hides. */
    public List<Exercise> everyExercise() {
        return shelves.exercises().every();
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

    /** All sources, in the order of their file. */
    public List<Source> sources() {
        return List.copyOf(shelves.words().sources().values());
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
