package org.plumbline.learning;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.plumbline.knowledge.Article;

/**
 * Articles for one patient.
 *
 * @param chosen those about what was found in the patient, by id
 * @param others the rest, by id
 */
public record Reading(List<Article> chosen, List<Article> others) {

    public Reading {
        chosen = List.copyOf(chosen);
        others = List.copyOf(others);
    }

    /** Parts articles by whether they are about one of a patient's dysfunctions. */
    static Reading of(List<Article> articles, Set<String> concerns) {
        return new Reading(
                articles.stream().filter(one -> isAbout(one, concerns)).toList(),
                articles.stream().filter(one -> !isAbout(one, concerns)).toList());
    }

    private static boolean isAbout(Article article, Set<String> concerns) {
        return article.dysfunctions().stream().anyMatch(concerns::contains);
    }

    /** An article; nothing where there is none of this id. */
    public Optional<Article> find(String id) {
        return all().stream().filter(one -> one.id().equals(id)).findFirst();
    }

    /** What to begin with; nothing where the clinic has no article. */
    public Optional<Article> first() {
        return all().stream().findFirst();
    }

    /** What comes after an article in the patient's order; nothing after the last. */
    public Optional<Article> after(Article article) {
        List<Article> all = all();
        return IntStream.range(0, all.size() - 1)
                .filter(i -> all.get(i).equals(article))
                .mapToObj(i -> all.get(i + 1))
                .findFirst();
    }

    private List<Article> all() {
        return Stream.concat(chosen.stream(), others.stream()).toList();
    }
}
