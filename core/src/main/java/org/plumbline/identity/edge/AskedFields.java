package org.plumbline.identity.edge;

import jakarta.ws.rs.BadRequestException;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.FormParam;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.container.ContainerRequestContext;
import jakarta.ws.rs.container.ContainerRequestFilter;
import jakarta.ws.rs.container.ResourceInfo;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.MediaType;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.lang.reflect.AnnotatedElement;
import java.lang.reflect.Parameter;
import java.net.URLDecoder;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * Refuses with 400 what sends an endpoint a field that it does not ask for, or one twice that isn't a list: nobody is to wonder whether
 * {@code role=ADMIN} was heard. Each application's endpoints have a {@code @Provider} of their own that extends it.
 */
public abstract class AskedFields implements ContainerRequestFilter {

    /** Every address takes it: the language that the person chose. */
    private static final String LANGUAGE = "lang";

    @Context
    private ResourceInfo endpoint;

    @Override
    public void filter(ContainerRequestContext request) throws IOException {
        String query = Optional.ofNullable(request.getUriInfo().getRequestUri().getRawQuery())
                .orElse("");
        refuseOthers(sent(query).filter(name -> !name.equals(LANGUAGE)), asked(AskedFields::inQuery));
        if (MediaType.APPLICATION_FORM_URLENCODED_TYPE.isCompatible(request.getMediaType())) {
            byte[] body = request.getEntityStream().readAllBytes();
            request.setEntityStream(new ByteArrayInputStream(body));
            Set<String> lists = asked(element -> inForm(element).filter(name -> isList(element)));
            refuseOthers(
                    sent(new String(body, StandardCharsets.UTF_8)).filter(name -> !lists.contains(name)),
                    asked(AskedFields::inForm));
        }
    }

    private static void refuseOthers(Stream<String> sent, Collection<String> asked) {
        Set<String> open = new HashSet<>(asked);
        if (!sent.allMatch(open::remove)) {
            throw new BadRequestException();
        }
    }

    private static Stream<String> sent(String form) {
        return Arrays.stream(form.split("&"))
                .filter(field -> !field.isEmpty())
                .map(field -> URLDecoder.decode(field.split("=", 2)[0], StandardCharsets.UTF_8));
    }

    private Set<String> asked(Function<AnnotatedElement, Optional<String>> name) {
        return Arrays.stream(endpoint.getResourceMethod().getParameters())
                .flatMap(AskedFields::elements)
                .flatMap(element -> name.apply(element).stream())
                .collect(Collectors.toSet());
    }

    private static Stream<AnnotatedElement> elements(Parameter parameter) {
        return parameter.isAnnotationPresent(BeanParam.class)
                ? Arrays.stream(parameter.getType().getDeclaredFields())
                : Stream.of(parameter);
    }

    private static boolean isList(AnnotatedElement element) {
        return element instanceof Parameter parameter && parameter.getType().equals(List.class);
    }

    private static Optional<String> inQuery(AnnotatedElement element) {
        return Optional.ofNullable(element.getAnnotation(QueryParam.class)).map(QueryParam::value);
    }

    private static Optional<String> inForm(AnnotatedElement element) {
        return Optional.ofNullable(element.getAnnotation(FormParam.class)).map(FormParam::value);
    }
}
