package org.plumbline.record;

import java.awt.Color;
import java.lang.reflect.Constructor;
import java.lang.reflect.Executable;
import java.lang.reflect.Method;
import java.lang.reflect.Parameter;
import java.lang.reflect.ParameterizedType;
import java.lang.reflect.Type;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.Supplier;
import org.plumbline.assessment.AssessmentEntry;
import org.plumbline.curation.Template;
import org.plumbline.fixture.Entries;
import org.plumbline.fixture.Images;
import org.plumbline.fixture.TestClinic;
import org.plumbline.identity.ClinicProfile;
import org.plumbline.identity.FirstAdmin;
import org.plumbline.identity.MailAddress;
import org.plumbline.image.CleanImage;
import org.plumbline.knowledge.Dose;
import org.plumbline.opening.NewClinic;
import org.plumbline.program.Instruction;
import org.plumbline.program.Period;
import org.plumbline.visit.Where;

/**
 * A use case's method, and how to ask it: its arguments are made up from their types, with an id wherever one can stand.
 *
 * @param method what is asked
 */
record Question(Method method) {

    /** In how many places of its arguments a row can be named. */
    int places() {
        AtomicInteger places = new AtomicInteger();
        if (namesARow(method)) {
            arguments(() -> new UUID(0, places.incrementAndGet()));
        }
        return places.get();
    }

    /** Its arguments, with these ids in the places in their order. */
    Object[] arguments(Supplier<UUID> ids) {
        return values(method, ids);
    }

    private static boolean namesARow(Executable executable) {
        return Arrays.stream(executable.getParameters())
                .anyMatch(each -> !isNoRow(each) && namesARow(each.getParameterizedType()));
    }

    /** The key of a submission is made up by its sender, and an account is Keycloak's: neither names a row. */
    private static boolean isNoRow(Parameter parameter) {
        return List.of("key", "user").contains(parameter.getName());
    }

    private static boolean namesARow(Type type) {
        if (type instanceof ParameterizedType parameterized) {
            return Arrays.stream(parameterized.getActualTypeArguments()).anyMatch(Question::namesARow);
        }
        return type == UUID.class || (isMade(type) && namesARow(constructor((Class<?>) type)));
    }

    private static Object[] values(Executable executable, Supplier<UUID> ids) {
        return Arrays.stream(executable.getParameters())
                .map(each -> isNoRow(each) ? UUID.randomUUID() : value(each.getParameterizedType(), ids))
                .toArray();
    }

    /** Whether a value of it is put together from values of other types. */
    private static boolean isMade(Type type) {
        return type instanceof Class<?> ours
                && ours.getName().startsWith("org.plumbline.")
                && !ours.isEnum()
                && !known().containsKey(ours);
    }

    private static Object value(Type type, Supplier<UUID> ids) {
        if (type instanceof ParameterizedType parameterized) {
            return inside(parameterized, ids);
        }
        if (type == UUID.class) {
            return ids.get();
        }
        Class<?> plain = (Class<?>) type;
        if (plain.isEnum()) {
            return plain.getEnumConstants()[0];
        }
        return isMade(plain) ? made(plain, ids) : known(plain);
    }

    private static Object known(Class<?> type) {
        return Optional.ofNullable(known().get(type))
                .orElseThrow(() -> new AssertionError("Nobody has said what to ask by where a " + type + " is wanted"));
    }

    private static NewClinic unopened() {
        return new NewClinic(
                NewClinic.alias(UUID.randomUUID()),
                new ClinicProfile("Unopened", "en", "GB", TestClinic.ZONE),
                new FirstAdmin("Olga Petrova", new MailAddress("olga@new.example")));
    }

    private static Map<Class<?>, Object> known() {
        LocalDate today = LocalDate.now(TestClinic.ZONE);
        return Map.ofEntries(
                Map.entry(String.class, "Not ours, it seems"),
                Map.entry(int.class, 7),
                Map.entry(double.class, 7.0),
                Map.entry(Integer.class, 7),
                Map.entry(boolean.class, false),
                Map.entry(LocalDate.class, today),
                Map.entry(LocalDateTime.class, today.plusDays(7).atTime(10, 0)),
                Map.entry(Where.class, new Where("Room 2")),
                Map.entry(Instant.class, Instant.now()),
                Map.entry(Locale.class, Locale.ENGLISH),
                Map.entry(byte[].class, new byte[] {1}),
                Map.entry(AssessmentEntry.class, Entries.highHip()),
                Map.entry(MailAddress.class, new MailAddress("olga@new.example")),
                Map.entry(NewClinic.class, unopened()),
                Map.entry(CleanImage.class, Images.clean(Color.RED)),
                Map.entry(Template.class, new Template("Hips", List.of())),
                Map.entry(Dose.class, new Dose(2, 10, 0, 45, 3, List.of())),
                Map.entry(Instruction.class, Instruction.none()),
                Map.entry(Period.class, Period.ofWeeks(today, 6)));
    }

    private static Object inside(ParameterizedType type, Supplier<UUID> ids) {
        Object value = value(type.getActualTypeArguments()[0], ids);
        if (type.getRawType() == Optional.class) {
            return Optional.of(value);
        }
        return type.getRawType() == Set.class ? Set.of(value) : List.of(value);
    }

    private static Object made(Class<?> type, Supplier<UUID> ids) {
        try {
            Constructor<?> constructor = constructor(type);
            constructor.setAccessible(true);
            return constructor.newInstance(values(constructor, ids));
        } catch (ReflectiveOperationException e) {
            throw new IllegalStateException("a " + type + " can't be made up", e);
        }
    }

    private static Constructor<?> constructor(Class<?> type) {
        return Arrays.stream(type.getDeclaredConstructors())
                .max(Comparator.comparingInt(Constructor::getParameterCount))
                .orElseThrow();
    }

    @Override
    public String toString() {
        return method.getDeclaringClass().getSimpleName() + "." + method.getName();
    }
}
