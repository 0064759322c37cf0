package org.plumbline.figure;

import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import org.plumbline.knowledge.Catalogue;
import org.plumbline.knowledge.Exercise;
import org.plumbline.knowledge.KnowledgeFile;
import org.plumbline.knowledge.Problems;

/** Makes the pictures of their files, and gathers what is wrong with them. */
final class PictureShelf {
    private final List<KnowledgeFile> files;
    private final Catalogue catalogue;
    private final Problems problems;
    private final Map<String, Picture> pictures = new TreeMap<>();

    PictureShelf(List<KnowledgeFile> files, Catalogue catalogue, Problems problems) {
        this.files = files;
        this.catalogue = catalogue;
        this.problems = problems;
    }

    /** All pictures; those that can't be read are left out, with what is wrong with them among the problems. */
    Pictures pictures() {
        missing();
        return pictures(id -> true);
    }

    private void missing() {
        Set<String> drawn = byName("pictures").keySet();
        catalogue.everyExercise().stream()
                .filter(exercise -> !drawn.contains(exercise.id()))
                .forEach(exercise -> problems.missing(
                        "pictures/" + exercise.id() + ".yaml",
                        "the exercise has no picture; docs/clinical/drawing.md tells how to draw one"));
    }

    /** Only some of them. */
    Pictures pictures(Predicate<String> wanted) {
        Map<String, KnowledgeFile> postures = byName("postures");
        PictureReader reader = new PictureReader(postures, new Lenses(byName("muscles")));
        PictureRules rules = new PictureRules(postures, problems);
        Set<String> exercises =
                catalogue.everyExercise().stream().map(Exercise::id).collect(Collectors.toCollection(HashSet::new));
        byName("pictures").forEach((id, file) -> {
            if (!exercises.contains(id)) {
                problems.add(file, "/id", "there is no exercise " + id);
            } else if (wanted.test(id) && rules.check(file, catalogue.exercise(id))) {
                Picture picture = reader.read(file, catalogue.exercise(id));
                new MotionRules(picture).check(file, problems);
                unlike(file, picture);
                pictures.put(id, picture);
            }
        });
        return new Pictures(pictures);
    }

    /** Two exercises whose pictures stand still alike would be taken for each other. */
    private void unlike(KnowledgeFile file, Picture picture) {
        pictures.forEach((id, other) -> {
            if (new Likeness(picture).to(other)) {
                problems.add(file, "/poses", "this picture looks like that of " + id + " when both stand still");
            }
        });
    }

    private Map<String, KnowledgeFile> byName(String kind) {
        return files.stream()
                .filter(file -> file.kind().equals(kind))
                .collect(Collectors.toMap(KnowledgeFile::name, file -> file, (one, other) -> one, TreeMap::new));
    }
}
