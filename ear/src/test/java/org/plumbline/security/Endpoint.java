package org.plumbline.security;

import jakarta.ws.rs.HttpMethod;
import jakarta.ws.rs.Path;
import java.lang.reflect.Method;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.plumbline.identity.Allows;
import org.plumbline.identity.Application;
import org.plumbline.identity.Who;

/**
 * A method of an endpoint.
 *
 * @param verb its HTTP method
 * @param path its path in the application, with a slash at its head and perhaps places for parameters
 */
record Endpoint(Application application, String verb, String path, Method method) {

    static Stream<Endpoint> of(Application application, Class<?> type) {
        if (!type.isAnnotationPresent(Path.class)) {
            return Stream.empty();
        }
        return Arrays.stream(type.getMethods())
                .flatMap(method ->
                        verb(method).stream().map(verb -> new Endpoint(application, verb, path(type, method), method)));
    }

    private static Optional<String> verb(Method method) {
        return Arrays.stream(method.getAnnotations())
                .map(annotation -> annotation.annotationType().getAnnotation(HttpMethod.class))
                .filter(verb -> verb != null)
                .map(HttpMethod::value)
                .findFirst();
    }

    private static String path(Class<?> type, Method method) {
        String own = Optional.ofNullable(method.getAnnotation(Path.class))
                .map(Path::value)
                .orElse("");
        return ("/api/" + type.getAnnotation(Path.class).value() + "/" + own)
                .replaceAll("/+", "/")
                .replaceAll("/$", "");
    }

    Optional<Allows> rule() {
        return Optional.ofNullable(method.getAnnotation(Allows.class))
                .or(() -> Optional.ofNullable(method.getDeclaringClass().getAnnotation(Allows.class)));
    }

    /** Whom its rule names; nobody where it has none. */
    List<Who> named() {
        return rule().map(rule -> List.of(rule.value())).orElse(List.of());
    }

    /** What is handed to it, in any part of the request. */
    List<Input> inputs() {
        return Arrays.stream(method.getParameters()).flatMap(Input::of).toList();
    }

    @Override
    public String toString() {
        return verb + " " + application + path;
    }
}
