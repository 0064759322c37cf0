package org.plumbline.security;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.plumbline.identity.Allows;
import org.plumbline.identity.Application;
import org.plumbline.identity.Who;

/**
 * A page that has an address.
 *
 * @param module where it is
 * @param path its path in there, with a slash at its head
 */
record WebPage(WebModule module, String path) {

    private static final Pattern METHOD = Pattern.compile("#\\{([A-Za-z0-9_.]+)(\\(.*\\))?}");
    private static final List<String> CALLS = List.of("action", "actionListener", "listener", "valueChangeListener");
    private static final Pattern PARAMETER =
            Pattern.compile("[#$]\\{[^}]*\\bparam(?:\\.([A-Za-z]+)|\\['([A-Za-z]+)'])");

    Application application() {
        return module.application();
    }

    Optional<Allows> rule() {
        return module.rule(path);
    }

    /** Whom its rule names; nobody where it has none. */
    List<Who> named() {
        return rule().map(rule -> List.of(rule.value())).orElse(List.of());
    }

    /** The parameters of its address: those that are set in it, and those that it reads, but for the one that says that a form was sent in vain. */
    List<String> parameters() {
        Stream<String> declared = files().stream()
                .flatMap(file -> file.getElementsByTag("f:viewParam").stream())
                .map(element -> element.attr("name"));
        Stream<String> read = files().stream()
                .flatMap(file -> PARAMETER.matcher(file.outerHtml()).results())
                .map(match -> match.group(1) == null ? match.group(2) : match.group(1));
        return Stream.concat(declared, read)
                .filter(name -> !name.equals("unsent"))
                .distinct()
                .toList();
    }

    /** The methods that it calls: {@code bean.method}, each once. */
    List<String> actions() {
        return files().stream()
                .flatMap(file -> file.getAllElements().stream())
                .flatMap(WebPage::calls)
                .distinct()
                .sorted()
                .toList();
    }

    /** A tag cannot be handed a method, so a button names its bean and its action apart. */
    private static Stream<String> calls(Element element) {
        if (element.hasAttr("bean") && element.hasAttr("action")) {
            return Stream.of(element.attr("bean").replaceAll("[#{}]", "") + "." + element.attr("action"));
        }
        return CALLS.stream()
                .map(element::attr)
                .map(METHOD::matcher)
                .filter(Matcher::matches)
                .map(match -> match.group(1));
    }

    /** The page itself, its template and the fragments that it includes. */
    private List<Document> files() {
        Set<String> names = new LinkedHashSet<>();
        collect(path, names);
        return names.stream().map(module::file).toList();
    }

    private void collect(String name, Set<String> names) {
        if (module.has(name) && names.add(name)) {
            Document file = module.file(name);
            file.select("[template]").forEach(element -> collect(element.attr("template"), names));
            file.getElementsByTag("ui:include").forEach(element -> collect(element.attr("src"), names));
        }
    }

    @Override
    public String toString() {
        return application() + path;
    }
}
