package org.plumbline.security;

import java.net.URI;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Map.Entry;
import java.util.stream.Collectors;

/** One call of an endpoint, with a value for each of its inputs. */
record Call(Ground ground, Endpoint endpoint, Map<Input, String> values) {

    /** With what usually stands in each input. */
    static Call usual(Ground ground, Endpoint endpoint) {
        Map<Input, String> values = new LinkedHashMap<>();
        endpoint.inputs().forEach(input -> values.put(input, input.usual()));
        return new Call(ground, endpoint, values);
    }

    Call with(Input input, String value) {
        Map<Input, String> changed = new LinkedHashMap<>(values);
        changed.put(input, value);
        return new Call(ground, endpoint, changed);
    }

    /** The same, as a new submission. */
    Call anew() {
        Call fresh = this;
        for (Input input : values.keySet()) {
            fresh = input.name().equals("key") ? fresh.with(input, input.usual()) : fresh;
        }
        return fresh;
    }

    Answer by(Actor actor) {
        return by(ground.cast().client(actor), Map.of(), Form.of());
    }

    /** Sent by somebody with more headers and more fields than it needs. */
    Answer by(Client client, Map<String, String> headers, Form more) {
        if (endpoint.verb().equals("POST")) {
            return client.post(address(), form().and(more), headers);
        }
        HttpRequest.Builder request = HttpRequest.newBuilder(address())
                .method(
                        endpoint.verb(),
                        BodyPublishers.ofString(form().and(more).encoded()));
        headers.forEach(request::header);
        return client.send(request);
    }

    URI address() {
        String path = endpoint.path();
        for (Entry<Input, String> each : in(Input.Place.PATH)) {
            path = path.replaceAll("\\{" + each.getKey().name() + "[^}]*}", Form.encode(each.getValue()));
        }
        String query = in(Input.Place.QUERY).stream()
                .map(each -> each.getKey().name() + "=" + Form.encode(each.getValue()))
                .collect(Collectors.joining("&"));
        return ground.address(endpoint.application(), path + (query.isEmpty() ? "" : "?" + query));
    }

    private Form form() {
        return new Form(in(Input.Place.FORM).stream()
                .map(each -> Map.entry(each.getKey().name(), each.getValue()))
                .toList());
    }

    private List<Entry<Input, String>> in(Input.Place place) {
        return values.entrySet().stream()
                .filter(each -> each.getKey().place() == place)
                .toList();
    }

    @Override
    public String toString() {
        return endpoint + " "
                + values.entrySet().stream()
                        .map(each -> each.getKey().name() + "=" + each.getValue())
                        .toList();
    }
}
