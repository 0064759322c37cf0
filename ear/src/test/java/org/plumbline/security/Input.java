package org.plumbline.security;

import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.CookieParam;
import jakarta.ws.rs.FormParam;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.QueryParam;
import java.lang.annotation.Annotation;
import java.lang.reflect.AnnotatedElement;
import java.lang.reflect.Parameter;
import java.util.Arrays;
import java.util.List;
import java.util.UUID;
import java.util.stream.Stream;

/**
 * One value that an endpoint takes.
 *
 * @param place where it stands in the request
 */
record Input(Place place, String name, Class<?> type) {

    private static final String ROW = ".*([iI]d|token)|exercise|patient";

    /** The parts of a request. */
    enum Place {
        PATH(PathParam.class),
        QUERY(QueryParam.class),
        FORM(FormParam.class),
        HEADER(HeaderParam.class),
        COOKIE(CookieParam.class);

        private final Class<? extends Annotation> annotation;

        Place(Class<? extends Annotation> annotation) {
            this.annotation = annotation;
        }

        /** The name that an element says it has in this part; null where it isn't taken from there. */
        String name(AnnotatedElement element) {
            Annotation found = element.getAnnotation(annotation);
            try {
                return found == null
                        ? null
                        : (String) annotation.getMethod("value").invoke(found);
            } catch (ReflectiveOperationException e) {
                throw new IllegalStateException(e);
            }
        }
    }

    static Stream<Input> of(Parameter parameter) {
        if (parameter.isAnnotationPresent(BeanParam.class)) {
            return Arrays.stream(parameter.getType().getDeclaredFields()).flatMap(field -> of(field, field.getType()));
        }
        return of(parameter, parameter.getType());
    }

    private static Stream<Input> of(AnnotatedElement element, Class<?> type) {
        return Stream.of(Place.values())
                .filter(place -> place.name(element) != null)
                .map(place -> new Input(place, place.name(element), type));
    }

    /** Whether it may name a row, by its type, or by its name where it is read as text. The key of a submission is made up by its sender, and names none. */
    boolean namesARow() {
        return !isKey() && (type == UUID.class || (type == String.class && name.matches(ROW)));
    }

    private boolean isKey() {
        return name.equals("key");
    }

    /** What stands there when nothing is attacked. */
    String usual() {
        if (type.isEnum()) {
            return type.getEnumConstants()[0].toString();
        }
        if (type == UUID.class || isKey()) {
            return UUID.randomUUID().toString();
        }
        if (name.equals("pictureId")) {
            return "bridge";
        }
        if (name.equals("accent")) {
            return "0f6e6e";
        }
        if (place == Place.PATH) {
            return "none";
        }
        return List.of(int.class, Integer.class, long.class, Long.class).contains(type) ? "3" : "";
    }
}
