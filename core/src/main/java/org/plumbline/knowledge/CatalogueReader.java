package org.plumbline.knowledge;

import java.util.Comparator;
import java.util.List;
import java.util.Map;

/** Reads the files, checks them, and makes the catalogue of them. */
final class CatalogueReader {
    private CatalogueReader() {}

    static Catalogue read(KnowledgeFiles files) {
        return new Catalogue(
                files.toString(),
                new Shelves(
                        new Shelf<>("test", List.of(), ClinicalTest::id, Comparator.comparing(ClinicalTest::id)),
                        new Shelf<>("muscle", List.of(), Muscle::id, Comparator.comparing(Muscle::id)),
                        new Shelf<>("dysfunction", List.of(), Dysfunction::id, Comparator.comparing(Dysfunction::id)),
                        new Shelf<>("exercise", List.of(), Exercise::id, Comparator.comparing(Exercise::id)),
                        new Shelf<>("red flag", List.of(), RedFlag::id, Comparator.comparing(RedFlag::order)),
                        new SharedWords(Map.of(), Map.of(), Map.of(), Map.of())));
    }
}
