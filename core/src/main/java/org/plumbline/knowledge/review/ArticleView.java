package org.plumbline.knowledge.review;

import java.util.List;
import org.plumbline.knowledge.Article;
import org.plumbline.knowledge.Dysfunction;

/** Something to read for patients. */
record ArticleView(Article entry, Scribe scribe) {
    /** A heading and what stands under it. */
    record Section(String heading, List<String> paragraphs) {}

    String anchor() {
        return "article-" + entry.id();
    }

    String name() {
        return scribe.text(entry.title());
    }

    EditionView edition() {
        return new EditionView(entry.id(), entry.edition(), scribe);
    }

    String summary() {
        return scribe.text(entry.summary());
    }

    List<Line> readers() {
        return entry.dysfunctions().isEmpty()
                ? List.of(Line.of(scribe.say("article_for_all")))
                : entry.dysfunctions().stream()
                        .sorted()
                        .map(scribe.catalogue()::dysfunction)
                        .map(this::line)
                        .toList();
    }

    List<Section> sections() {
        return entry.sections().stream()
                .map(one -> new Section(scribe.text(one.heading()), scribe.texts(one.paragraphs())))
                .toList();
    }

    private Line line(Dysfunction dysfunction) {
        return new Line(Anchor.of(dysfunction), scribe.text(dysfunction.name()), "", List.of());
    }
}
