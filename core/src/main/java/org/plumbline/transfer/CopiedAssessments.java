package org.plumbline.transfer;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.OptionalInt;
import java.util.UUID;
import java.util.function.BiFunction;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.plumbline.assessment.AmendAssessment;
import org.plumbline.assessment.Assessment;
import org.plumbline.assessment.History;
import org.plumbline.assessment.Load;
import org.plumbline.assessment.Signature;
import org.plumbline.assessment.ViewAssessment;
import org.plumbline.curation.Catalogues;
import org.plumbline.knowledge.Catalogue;
import org.plumbline.knowledge.Text;
import org.plumbline.reasoning.Background;
import org.plumbline.transfer.copy.CopiedAssessment;
import org.plumbline.transfer.copy.CopiedAssessment.Told;
import org.plumbline.transfer.copy.CopiedAssessment.Topic;

/** Copies a patient's signed assessments. To be asked within a transaction. */
@ApplicationScoped
class CopiedAssessments {

    private final ViewAssessment view;
    private final AmendAssessment addenda;
    private final Catalogues catalogues;
    private final Authors authors;

    @Inject
    CopiedAssessments(ViewAssessment view, AmendAssessment addenda, Catalogues catalogues, Authors authors) {
        this.view = view;
        this.addenda = addenda;
        this.catalogues = catalogues;
        this.authors = authors;
    }

    CopiedAssessments() {
        this(null, null, null, null);
    }

    List<CopiedAssessment> of(UUID patient) {
        return view.whole(patient).stream()
                .filter(Assessment::isSigned)
                .map(this::copy)
                .toList();
    }

    private CopiedAssessment copy(Assessment assessment) {
        Signature signature = assessment.signature().orElseThrow();
        CatalogueWords words = CatalogueWords.of(catalogues, signature.catalogueVersion());
        return new CopiedAssessment(
                assessment.examinedOn(),
                assessment.history().onsetOn(),
                authors.of(signature.signedBy(), signature.signedAt()),
                told(assessment.history(), words),
                examined(assessment, words),
                hypotheses(assessment.id(), words),
                addenda.of(assessment.id()).stream()
                        .map(each -> new CopiedAssessment.Addendum(
                                authors.of(each.writtenBy(), each.writtenAt()), each.words()))
                        .toList());
    }

    private static List<Told> told(History history, CatalogueWords words) {
        return Stream.concat(inTerms(history, words), inWords(history))
                .filter(Told::isAnything)
                .toList();
    }

    private static Stream<Told> inTerms(History history, CatalogueWords words) {
        Background keys = history.told();
        return Stream.of(
                new Told(Topic.PROVOKES, activities(keys.provokedBy(), words), history.provokes()),
                new Told(Topic.EASES, activities(keys.easedBy(), words), history.eases()),
                new Told(Topic.TASKS, tasks(history, words), ""),
                new Told(
                        Topic.CONDITIONS,
                        names(
                                keys.conditions(),
                                words,
                                (catalogue, key) -> catalogue.terms().condition(key)),
                        ""),
                new Told(
                        Topic.MEDICINES,
                        names(
                                keys.medications(),
                                words,
                                (catalogue, key) ->
                                        catalogue.terms().medication(key).name()),
                        history.story().medicines()));
    }

    private static Stream<Told> inWords(History history) {
        return Stream.of(
                new Told(Topic.TRAUMA, List.of(), history.story().trauma()),
                new Told(Topic.TREATMENT, List.of(), history.story().treatment()));
    }

    private static List<Text> activities(Collection<String> keys, CatalogueWords words) {
        return names(keys, words, (catalogue, key) -> catalogue.terms().activity(key));
    }

    /** With the hours a week, where they were told. */
    private static List<Text> tasks(History history, CatalogueWords words) {
        Map<String, OptionalInt> hours = history.story().loads().stream()
                .collect(Collectors.toMap(Load::task, Load::hours, (one, other) -> one));
        return names(history.told().tasks(), words, (catalogue, key) -> {
            Text task = catalogue.terms().task(key);
            OptionalInt told = hours.getOrDefault(key, OptionalInt.empty());
            return told.isEmpty()
                    ? task
                    : new Text(task.en() + " (" + told.getAsInt() + " h)", task.es() + " (" + told.getAsInt() + " h)");
        });
    }

    private static List<Text> names(
            Collection<String> keys, CatalogueWords words, BiFunction<Catalogue, String, Text> asked) {
        return keys.stream()
                .sorted()
                .map(key -> words.name(key, catalogue -> asked.apply(catalogue, key)))
                .toList();
    }

    private static CopiedAssessment.Examined examined(Assessment assessment, CatalogueWords words) {
        return new CopiedAssessment.Examined(
                assessment.painPoints().stream()
                        .map(point -> new CopiedAssessment.Point(
                                point.site(), point.intensity().value(), point.quality()))
                        .toList(),
                names(
                        assessment.redFlagsRaised(),
                        words,
                        (catalogue, key) -> catalogue.redFlag(key).question()),
                assessment.measured().stream()
                        .map(found -> new CopiedAssessment.Finding(
                                words.name(
                                        found.test(),
                                        catalogue ->
                                                catalogue.test(found.test()).name()),
                                found.side(),
                                found.value(),
                                found.unit().orElseThrow(),
                                found.valid()))
                        .toList());
    }

    private List<CopiedAssessment.Hypothesis> hypotheses(UUID assessment, CatalogueWords words) {
        return view.hypotheses(assessment).stream()
                .map(each -> new CopiedAssessment.Hypothesis(
                        words.name(
                                each.dysfunction(),
                                catalogue -> catalogue
                                        .dysfunction(each.dysfunction())
                                        .name(each.side())),
                        each.decision().status(),
                        each.decision().reason()))
                .toList();
    }
}
