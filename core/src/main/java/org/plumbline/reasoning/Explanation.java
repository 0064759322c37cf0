package org.plumbline.reasoning;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.plumbline.knowledge.Catalogue;
import org.plumbline.knowledge.Text;

/** A result with what it rests on, down to the findings: a tree that can be read from the top or printed whole. */
public record Explanation(Text words, List<Explanation> parts) {
    private static final String STEP = "  ";

    public Explanation {
        parts = List.copyOf(parts);
    }

    /** Something that rests on nothing further. */
    public static Explanation leaf(Text words) {
        return new Explanation(words, List.of());
    }

    /** Parts under the version of the catalogue that they were reached with. */
    public static Explanation under(Catalogue catalogue, List<Explanation> parts) {
        return new ExplanationWords(catalogue).root(catalogue.version(), parts);
    }

    /** A heading over evidence; nothing at all where there is no evidence. */
    public static Stream<Explanation> over(Text heading, List<Text> lines) {
        return lines.isEmpty()
                ? Stream.empty()
                : Stream.of(new Explanation(
                        heading, lines.stream().map(Explanation::leaf).toList()));
    }

    /** The tree as lines, each step further in by two spaces. */
    public String print(Locale locale) {
        return lines(locale).stream()
                .map(line -> STEP.repeat(line.depth()) + line.words())
                .collect(Collectors.joining("\n"));
    }

    /** The tree from the top, line by line. */
    public List<Line> lines(Locale locale) {
        List<Line> lines = new ArrayList<>();
        gather(locale, 0, lines);
        return lines;
    }

    private void gather(Locale locale, int depth, List<Line> lines) {
        lines.add(new Line(depth, words.in(locale)));
        parts.forEach(part -> part.gather(locale, depth + 1, lines));
    }

    /** One line of a tree, in a language; the top has depth 0. */
    public record Line(int depth, String words) {}
}
