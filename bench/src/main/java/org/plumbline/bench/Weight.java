package org.plumbline.bench;

import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.plumbline.bench.server.Answer;
import org.plumbline.bench.server.Visitor;

/** What a browser loads, as it comes over the wire: a page, and of its styles, scripts, pictures and fonts those that it doesn't have yet. */
final class Weight {
    private static final String PARTS =
            "link[rel=stylesheet], link[rel=icon], link[rel=preload], link[rel=prefetch], script[src], img[src]";
    private static final Pattern IN_STYLE = Pattern.compile("url\\(['\"]?([^'\")]+)['\"]?\\)");

    /** What is named for browsers that don't know woff2. */
    private static final Pattern OLD_FONT = Pattern.compile("(\\.(eot|woff|ttf)|icons\\.svg)(\\.xhtml)?([?#]|$)");

    private static final double KILOBYTE = 1024;

    private final Visitor visitor;
    private final Set<URI> had = new HashSet<>();

    Weight(Visitor visitor) {
        this.visitor = visitor;
    }

    /** Opens a page. @return KB */
    double of(String path) {
        Answer page = visitor.get(path);
        Document document = Jsoup.parse(page.body(), page.uri().toString());
        List<URI> parts = document.select(PARTS).stream()
                .map(part -> URI.create(part.absUrl(part.hasAttr("src") ? "src" : "href")))
                .toList();
        return (visitor.compressed(page.uri()).length
                        + parts.stream().mapToLong(this::part).sum())
                / KILOBYTE;
    }

    private long part(URI part) {
        if (part.getHost() == null || !had.add(part)) {
            return 0;
        }
        long own = visitor.compressed(part).length;
        boolean style = part.getPath().contains(".css");
        return own + (style ? named(part).mapToLong(this::part).sum() : 0);
    }

    private Stream<URI> named(URI style) {
        Matcher addresses = IN_STYLE.matcher(new String(visitor.plain(style), StandardCharsets.UTF_8));
        return addresses
                .results()
                .map(found -> found.group(1))
                .filter(address -> !address.startsWith("data:") && !address.startsWith("#"))
                .filter(address -> !OLD_FONT.matcher(address).find())
                .map(style::resolve);
    }
}
