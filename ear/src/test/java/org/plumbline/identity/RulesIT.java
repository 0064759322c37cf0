package org.plumbline.identity;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.enterprise.inject.Any;
import jakarta.enterprise.inject.Instance;
import jakarta.enterprise.inject.spi.Bean;
import jakarta.enterprise.inject.spi.BeanManager;
import jakarta.inject.Inject;
import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Method;
import java.lang.reflect.Modifier;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Stream;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.plumbline.container.InContainer;
import org.plumbline.fixture.Requests;
import org.plumbline.fixture.Tally;
import org.plumbline.fixture.TestClinic;
import org.plumbline.fixture.TestClinics;
import org.plumbline.fixture.Visitor;

/** The third wall alone: every use case refuses everybody whom its rule does not name. */
@Tag("security")
class RulesIT extends InContainer {

    private static final Map<Class<?>, Object> PRIMITIVES =
            Map.of(int.class, 0, double.class, 0.0, boolean.class, false);
    private static final int AT_LEAST = 20;

    @Inject
    private TestClinics clinics;

    @Inject
    private Requests requests;

    @Inject
    private BeanManager beans;

    @Inject
    @Any
    private Instance<Object> instances;

    @Test
    void refuseWhomTheyDoNotName() {
        TestClinic clinic = clinics.open();
        List<Visitor> visitors = List.of(clinic.stranger(), clinic.patient(), clinic.clinician(), admin(clinic));
        List<Method> actions = actions().toList();

        assertThat(actions).hasSizeGreaterThan(AT_LEAST);
        Tally tally = new Tally("rules alone × use cases × actors");
        for (Method action : actions) {
            List<Who> allowed = Arrays.asList(rule(action).orElseThrow().value());
            visitors.stream()
                    .filter(visitor -> !allowed.contains(Who.ANYONE) && !allowed.contains(who(visitor)))
                    .forEach(visitor -> tally.expect(isRefused(visitor, action), action + " lets in " + who(visitor)));
        }
        tally.close();
    }

    private boolean isRefused(Visitor visitor, Method action) {
        try {
            requests.tell(visitor, () -> call(action));
            return false;
        } catch (NotAllowed e) {
            return true;
        } catch (RuntimeException e) {
            // Let in, and then the work failed on what the test didn't hand over.
            return false;
        }
    }

    private void call(Method action) {
        try {
            Object useCase = instances.select(action.getDeclaringClass()).get();
            action.invoke(
                    useCase,
                    Stream.of(action.getParameterTypes()).map(RulesIT::any).toArray());
        } catch (InvocationTargetException e) {
            throw (RuntimeException) e.getCause();
        } catch (IllegalAccessException e) {
            throw new IllegalStateException(e);
        }
    }

    /** The rule is asked before the work begins, so that no argument is ever looked at. */
    private static Object any(Class<?> type) {
        return PRIMITIVES.get(type);
    }

    private Stream<Method> actions() {
        return beans.getBeans(Object.class, Any.Literal.INSTANCE).stream()
                .map(Bean::getBeanClass)
                .filter(type -> type.getName().startsWith("org.plumbline."))
                .distinct()
                .flatMap(type -> Stream.of(type.getDeclaredMethods()))
                .filter(method ->
                        Modifier.isPublic(method.getModifiers()) && rule(method).isPresent());
    }

    private static Optional<Allows> rule(Method method) {
        return Optional.ofNullable(method.getAnnotation(Allows.class))
                .or(() -> Optional.ofNullable(method.getDeclaringClass().getAnnotation(Allows.class)));
    }

    private static Who who(Visitor visitor) {
        return visitor.rights() == null ? null : visitor.rights().who();
    }

    private static Visitor admin(TestClinic clinic) {
        Rights rights = new Rights(
                Who.ADMIN, UUID.randomUUID(), "Grace Whitfield", new Rights.ClinicName("", Locale.UK, TestClinic.ZONE));
        return new Visitor(clinic.id(), rights);
    }
}
