package org.plumbline.bench.server;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.FormElement;

/**
 * A form of a Faces page as a browser has it, to be sent as often as wanted.
 *
 * @param action where it is sent
 * @param fields what is sent unless it is changed: of each name all values
 */
public record FacesForm(String action, Map<String, List<String>> fields) {

    private static final int OK = 200;

    /** The page's scripts add it to each form. */
    private static final Pattern NONCE = Pattern.compile("PrimeFaces\\.csp\\.init\\('([^']*)'\\)");

    /**
     * The form of an id on a page.
     *
     * @throws IllegalStateException where the answer is no page with such a form
     */
    public static FacesForm of(Answer page, String id) {
        Element found = Jsoup.parse(page.body()).getElementById(id);
        if (page.status() != OK || !(found instanceof FormElement form)) {
            throw new IllegalStateException(
                    "%s answers %d, without the form %s".formatted(page.uri().getPath(), page.status(), id));
        }
        Map<String, List<String>> fields = new LinkedHashMap<>();
        form.formData()
                .forEach(field -> fields.computeIfAbsent(field.key(), name -> new ArrayList<>())
                        .add(field.value()));
        // A browser sends of the buttons only the one that is pressed.
        form.select("input[type=submit]").eachAttr("name").forEach(fields::remove);
        Matcher nonce = NONCE.matcher(page.body());
        if (nonce.find()) {
            fields.put("primefaces.nonce", List.of(nonce.group(1)));
        }
        return new FacesForm(form.attr("action"), fields);
    }

    /** The same with a field's value. */
    public FacesForm with(String field, String value) {
        Map<String, List<String>> changed = new LinkedHashMap<>(fields);
        changed.put(field, List.of(value));
        return new FacesForm(action, changed);
    }

    /** The same with what the page itself asks for, and nothing of Faces. */
    public FacesForm only(String prefix) {
        Map<String, List<String>> kept = new LinkedHashMap<>(fields);
        kept.keySet().removeIf(name -> !name.startsWith(prefix));
        return new FacesForm(action, kept);
    }

    /** The only value of a field. */
    public String value(String field) {
        return fields.get(field).get(0);
    }

    /** Sends it. */
    public Answer send(Visitor visitor) {
        return visitor.post(action, fields);
    }
}
