package org.plumbline.knowledge;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.function.Function;

/** Reads the files, checks them, and makes the catalogue of them. */
final class CatalogueReader {
    private static final List<String> SHARED = List.of(
            "activities.yaml",
            "catalogue.yaml",
            "conditions.yaml",
            "gates.yaml",
            "medications.yaml",
            "painrule.yaml",
            "phrases.yaml",
            "rescreen.yaml",
            "sources.yaml",
            "stages.yaml",
            "tasks.yaml");

    private final List<KnowledgeFile> files;

    private CatalogueReader(List<KnowledgeFile> files) {
        this.files = files;
    }

    static Catalogue read(KnowledgeFiles source) {
        List<KnowledgeFile> files = files(source);
        check(files, new Problems());
        return make(files);
    }

    /** Reads what was checked when it was published; today's rules are not those that it was written by. */
    static Catalogue readAgain(KnowledgeFiles source) {
        return make(files(source));
    }

    private static Catalogue make(List<KnowledgeFile> files) {
        return new Catalogue(CatalogueVersion.of(files), new CatalogueReader(files).shelves());
    }

    static List<KnowledgeFile> files(KnowledgeFiles source) {
        Problems problems = new Problems();
        List<KnowledgeFile> files = new ArrayList<>();
        SHARED.forEach(path -> files.add(KnowledgeFile.read(source, path, problems)));
        source.index().forEach(path -> files.add(KnowledgeFile.read(source, path, problems)));
        problems.stopIfAny();
        return files;
    }

    private static void check(List<KnowledgeFile> files, Problems problems) {
        SchemaCheck schemas = new SchemaCheck(problems);
        files.forEach(schemas::check);
        problems.stopIfAny();
        EntryRules rules = new EntryRules(problems);
        files.forEach(rules::check);
        References references = new References(files, problems);
        files.forEach(references::check);
        problems.stopIfAny();
        new ExerciseRules(files, problems).check();
        problems.stopIfAny();
    }

    private Shelves shelves() {
        return new Shelves(
                shelf("test", "tests", ClinicalTest.class, ClinicalTest::id),
                shelf("muscle", "muscles", Muscle.class, Muscle::id),
                shelf("dysfunction", "dysfunctions", Dysfunction.class, Dysfunction::id),
                shelf("exercise", "exercises", Exercise.class, Exercise::id),
                new Shelf<>(
                        "red flag",
                        entries("redflags", RedFlag.class),
                        RedFlag::id,
                        Comparator.comparingInt(RedFlag::order)),
                new FollowUpShelves(
                        shelf("measure", "measures", OutcomeMeasure.class, OutcomeMeasure::id),
                        shelf("article", "articles", Article.class, Article::id)),
                SharedWords.of(files));
    }

    private <T> Shelf<T> shelf(String kind, String folder, Class<T> type, Function<T, String> id) {
        return new Shelf<>(kind, entries(folder, type), id, Comparator.comparing(id));
    }

    private <T> List<T> entries(String folder, Class<T> type) {
        return files.stream()
                .filter(file -> file.kind().equals(folder))
                .map(file -> Yaml.MAPPER.treeToValue(file.root(), type))
                .toList();
    }
}
