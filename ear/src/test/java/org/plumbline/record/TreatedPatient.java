package org.plumbline.record;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Stream;
import org.plumbline.assessment.Assessment;
import org.plumbline.fixture.Entries;
import org.plumbline.fixture.TestClinic;
import org.plumbline.handover.HandOverPatient.Colleague;
import org.plumbline.handover.HandoverNote;
import org.plumbline.program.ProgramOrder;

/**
 * A patient with a record, and the arguments by which a use case can be asked for it.
 *
 * @param ids the patient's, and those of all that belongs to them and of who treats them
 * @param member who treats them
 * @param assessment the one that is signed
 * @param order a program for it
 */
record TreatedPatient(List<UUID> ids, UUID member, Assessment assessment, ProgramOrder order) {

    private static final Map<Class<?>, Object> PRIMITIVES =
            Map.of(int.class, 7, double.class, 7.0, boolean.class, true);

    /** Whether one of these says whose record is meant. */
    boolean isNamedBy(Class<?>... types) {
        return Stream.of(types)
                .anyMatch(type -> type == UUID.class || type == Assessment.class || type == ProgramOrder.class);
    }

    /** Every way to ask by these types, with an id of this patient's wherever an id is asked for. */
    Stream<List<Object>> arguments(Class<?>... types) {
        Stream<List<Object>> all = Stream.of(List.of());
        for (Class<?> type : types) {
            all = all.flatMap(before -> values(type).map(value -> with(before, value)));
        }
        return all;
    }

    private static List<Object> with(List<Object> before, Object value) {
        List<Object> more = new ArrayList<>(before);
        more.add(value);
        return more;
    }

    private Stream<Object> values(Class<?> type) {
        return type == UUID.class
                ? ids.stream().map(Object.class::cast)
                : Stream.of(Optional.ofNullable(value(type))).map(value -> value.orElse(null));
    }

    private Object value(Class<?> type) {
        return Optional.<Object>ofNullable(PRIMITIVES.get(type)).orElseGet(() -> object(type));
    }

    private Object object(Class<?> type) {
        Colleague colleague = new Colleague(member, new HandoverNote(""), true);
        LocalDate today = LocalDate.now(TestClinic.ZONE);
        return List.of(assessment, order, Entries.highHip(), colleague, today, "Not ours, it seems").stream()
                .filter(type::isInstance)
                .findFirst()
                .orElse(null);
    }
}
