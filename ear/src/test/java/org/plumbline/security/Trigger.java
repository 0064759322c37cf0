package org.plumbline.security;

import java.net.URI;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.FormElement;

/**
 * Something of a page that makes the server act: a button, or a field that its script sends.
 *
 * @param source the component's id
 * @param call what a request names it by, besides the fields of its form
 * @param form the fields of its form, as the page was shown
 * @param headers what the page's script says of its requests
 */
record Trigger(String source, Form call, Form form, URI address, Map<String, String> headers) {

    private static final Pattern SCRIPTED =
            Pattern.compile("csp\\.register\\('([^']+)','on\\w+',function\\(event\\)\\{PrimeFaces\\.ab\\(\\{([^}]*)}");
    private static final Pattern NONCE = Pattern.compile("csp\\.init\\('([^']+)'");
    private static final Pattern SETTING = Pattern.compile("(\\w):\"([^\"]*)\"");
    private static final Map<String, String> AJAX =
            Map.of("Faces-Request", "partial/ajax", "X-Requested-With", "XMLHttpRequest");
    private static final String OF_FACES = "form:has([name=" + Form.STATE + "])";

    /** All that a page shows. */
    static Stream<Trigger> on(Answer page) {
        Document html = page.html();
        Stream<Trigger> buttons =
                html.select(OF_FACES + " [type=submit]").stream().map(button -> button(button, page.address()));
        Stream<Trigger> scripted = html.select("script").stream()
                .flatMap(script -> SCRIPTED.matcher(script.data()).results())
                .flatMap(match -> scripted(html, match.group(1), match.group(2), page.address()).stream());
        return Stream.concat(buttons, scripted);
    }

    /** The first page of a table, as its script asks for it, with a payload for what it is sorted or filtered by. */
    static Stream<Trigger> table(Answer page, String id, String payload) {
        FormElement form = (FormElement) page.html().getElementById(id).closest(OF_FACES);
        Form call = ajax(id, id, id, "page")
                .and(id + "_pagination", "true")
                .and(id + "_first", "0")
                .and(id + "_rows", "20")
                .and(id + "_encodeFeature", "true");
        return Stream.of("_sortKey", "_sortDir", ":globalFilter", "_selection", "_columnOrder")
                .map(name -> new Trigger(id, call.and(id + name, payload), fields(form), page.address(), AJAX));
    }

    private static Form ajax(String source, String process, String update, String event) {
        return Form.of(
                "jakarta.faces.partial.ajax",
                "true",
                "jakarta.faces.source",
                source,
                "jakarta.faces.partial.execute",
                process,
                "jakarta.faces.partial.render",
                update,
                "jakarta.faces.behavior.event",
                event,
                "jakarta.faces.partial.event",
                event,
                source,
                source);
    }

    private static Trigger button(Element button, URI address) {
        Form call = Form.of(button.attr("name"), button.attr("value"));
        Form form = fields((FormElement) button.closest("form"));
        return new Trigger(button.attr("name"), call, form, address, Map.of());
    }

    private static Optional<Trigger> scripted(Document html, String id, String settings, URI address) {
        Map<String, String> given = settings(settings);
        String source = given.getOrDefault("s", id);
        Form call = ajax(
                source,
                given.getOrDefault("p", source),
                given.getOrDefault("u", ""),
                given.getOrDefault("e", "action"));
        return Optional.ofNullable(html.getElementById(source))
                .map(element -> (FormElement) element.closest(OF_FACES))
                .map(Trigger::fields)
                .map(form -> new Trigger(source, keepValue(call, form, source), form, address, AJAX));
    }

    private static Map<String, String> settings(String script) {
        return SETTING.matcher(script)
                .results()
                .collect(Collectors.toMap(
                        setting -> setting.group(1), setting -> setting.group(2), (one, other) -> one));
    }

    /** With the nonce of the page's scripts, which PrimeFaces adds to each form. */
    private static Form fields(FormElement form) {
        Form fields = Form.of(form);
        return form.ownerDocument().select("script").stream()
                .map(script -> NONCE.matcher(script.data()))
                .filter(Matcher::find)
                .findFirst()
                .map(nonce -> fields.with("primefaces.nonce", nonce.group(1)))
                .orElse(fields);
    }

    /** A field is sent with its value; only a button says its own name. */
    private static Form keepValue(Form call, Form form, String source) {
        return form.names().stream().anyMatch(source::startsWith) ? call.without(source) : call;
    }

    /** The same in every row, so that one row's is enough. */
    String shape() {
        return source.replaceAll(":\\d+:", ":#:");
    }

    boolean isInARow() {
        return !shape().equals(source);
    }

    Answer by(Client client) {
        return by(client, address, Form.of());
    }

    /** Sent to another address, with other values in some of the fields. */
    Answer by(Client client, URI elsewhere, Form changes) {
        Form sent = form;
        for (var change : changes.fields()) {
            sent = sent.with(change.getKey(), change.getValue());
        }
        return client.post(elsewhere, sent.and(call), headers);
    }

    /** The same for a component of another id. */
    Trigger of(String other) {
        Form renamed = new Form(call.fields().stream()
                .map(field -> Map.entry(
                        field.getKey().replace(source, other), field.getValue().replace(source, other)))
                .toList());
        return new Trigger(other, renamed, form, address, headers);
    }

    /** The same component's call, with the form as another opening of the page shows it. */
    Trigger in(Form shown) {
        return new Trigger(source, call, shown, address, headers);
    }
}
