package org.plumbline.security;

import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Map.Entry;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jsoup.nodes.FormElement;

/** The fields of a form as they are sent: in their order, a name perhaps more than once. */
record Form(List<Entry<String, String>> fields) {

    static final String STATE = "jakarta.faces.ViewState";

    static Form of(String... namesAndValues) {
        List<Entry<String, String>> fields = new ArrayList<>();
        for (int i = 0; i < namesAndValues.length; i += 2) {
            fields.add(Map.entry(namesAndValues[i], namesAndValues[i + 1]));
        }
        return new Form(fields);
    }

    /** What a browser sends of a form of a page, no button pressed; what stands in it and names another form is that one's. */
    static Form of(FormElement form) {
        List<String> others = form.select("[type=submit], [form]").eachAttr("name");
        return new Form(form.formData().stream()
                .filter(field -> !others.contains(field.key()))
                .map(field -> Map.entry(field.key(), field.value()))
                .toList());
    }

    Form with(String name, String value) {
        return without(name).and(name, value);
    }

    /** The same field once more. */
    Form and(String name, String value) {
        return new Form(Stream.concat(fields.stream(), Stream.of(Map.entry(name, value)))
                .toList());
    }

    Form without(String name) {
        return new Form(
                fields.stream().filter(field -> !field.getKey().equals(name)).toList());
    }

    Form and(Form more) {
        return new Form(Stream.concat(fields.stream(), more.fields.stream()).toList());
    }

    Optional<String> value(String name) {
        return fields.stream()
                .filter(field -> field.getKey().equals(name))
                .map(Entry::getValue)
                .findFirst();
    }

    List<String> names() {
        return fields.stream().map(Entry::getKey).distinct().toList();
    }

    String encoded() {
        return fields.stream()
                .map(field -> encode(field.getKey()) + "=" + encode(field.getValue()))
                .collect(Collectors.joining("&"));
    }

    static String encode(String text) {
        return URLEncoder.encode(text, StandardCharsets.UTF_8);
    }
}
