package org.plumbline.record;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.enterprise.inject.Any;
import jakarta.enterprise.inject.Instance;
import jakarta.enterprise.inject.spi.Bean;
import jakarta.enterprise.inject.spi.BeanManager;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Method;
import java.lang.reflect.Modifier;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.plumbline.container.InContainer;
import org.plumbline.fixture.Requests;
import org.plumbline.fixture.Tally;
import org.plumbline.fixture.TeamClinic;
import org.plumbline.fixture.TestClinics;
import org.plumbline.fixture.Visitor;
import org.plumbline.identity.Allows;
import org.plumbline.identity.Who;

/**
 * Every use case, asked by everybody for what isn't theirs: whatever row of another clinic, or for a patient of another
 * patient, is named, wherever one can be named, the answer is the one to a made-up id, and nothing there changes.
 */
@Tag("security")
class OthersRecordsIT extends InContainer {

    private static final int AT_LEAST = 25;

    @Inject
    private TestClinics clinics;

    @Inject
    private Requests requests;

    @Inject
    private Histories patients;

    @Inject
    private BeanManager beans;

    @Inject
    @Any
    private Instance<Object> instances;

    private TeamClinic ours;
    private TeamClinic theirs;
    private Visitor ana;
    private Visitor emily;

    /** Ids that are tried, and ids that may stand beside them. */
    private record Ids(List<UUID> others, List<UUID> own) {}

    @BeforeEach
    void treatPatientsInTwoClinics() {
        ours = TeamClinic.of(clinics.open());
        theirs = TeamClinic.of(clinics.open());
        ana = ours.clinician();
        emily = patients.of(ours, ana);
        patients.of(theirs, theirs.clinician());
    }

    @Test
    void areOutOfReachInAnotherClinic() {
        Tally tally = new Tally("use cases × actors × ids of the other clinic");
        OthersRows rows = new OthersRows(clinics.rows());
        Ids ids = new Ids(rows.ofClinic(theirs.clinic().id()), rows.ofPatient(emily.id()));
        List<String> before = rows.sums("tenant_id", theirs.clinic().id());
        List<Question> questions = questions().toList();

        assertThat(ids.others()).hasSizeGreaterThan(12);
        assertThat(questions).hasSizeGreaterThan(AT_LEAST);
        for (Visitor visitor : List.of(ana, ours.admin(), emily, ours.clinic().stranger())) {
            questions.forEach(question -> askForEach(question, visitor, ids, tally));
        }
        assertThat(rows.sums("tenant_id", theirs.clinic().id())).isEqualTo(before);
        tally.close();
    }

    @Test
    void areOutOfReachForAnotherPatient() {
        Tally tally = new Tally("use cases × a patient × ids of another patient");
        OthersRows rows = new OthersRows(clinics.rows());
        Visitor neighbour = patients.of(ours, ana);
        Ids ids = new Ids(rows.ofPatient(neighbour.id()), rows.ofPatient(emily.id()));
        List<String> before = rows.sums("patient_id", neighbour.id());

        questions().forEach(question -> askForEach(question, emily, ids, tally));

        assertThat(rows.sums("patient_id", neighbour.id())).isEqualTo(before);
        tally.close();
    }

    /** With one foreign id at a time, beside own ones; to whom the rule doesn't name, with nothing else. */
    private void askForEach(Question question, Visitor visitor, Ids ids, Tally tally) {
        int places = question.places();
        List<UUID> beside = places > 1 && isNamed(question, visitor) ? ids.own() : List.of(UUID.randomUUID());
        for (int place = 0; place < places; place++) {
            for (UUID companion : beside) {
                String none = outcome(question, visitor, at(places, place, UUID.randomUUID(), companion));
                for (UUID id : ids.others()) {
                    String told = outcome(question, visitor, at(places, place, id, companion));
                    tally.expect(
                            told.equals(none),
                            question + " asked by " + visitor.rights() + " for " + id + " in place " + place + ": "
                                    + told + ", and " + none + " to a made-up id");
                }
            }
        }
    }

    private static List<UUID> at(int places, int place, UUID id, UUID companion) {
        return IntStream.range(0, places)
                .mapToObj(each -> each == place ? id : companion)
                .toList();
    }

    /** What somebody is told: what it throws, or how much it answers. */
    private String outcome(Question question, Visitor visitor, List<UUID> ids) {
        try {
            return told(requests.ask(visitor, () -> call(question, new ArrayList<>(ids))));
        } catch (RuntimeException e) {
            return e.getClass().getSimpleName() + " " + e.getMessage();
        }
    }

    private static String told(Object answer) {
        if (answer instanceof Collection<?> many) {
            return many.size() + " rows";
        }
        if (answer instanceof Optional<?> one) {
            return one.isPresent() ? "one" : "none";
        }
        return answer == null || answer instanceof UUID ? "done" : answer.toString();
    }

    private Object call(Question question, List<UUID> ids) {
        try {
            Object useCase =
                    instances.select(question.method().getDeclaringClass()).get();
            return question.method().invoke(useCase, question.arguments(() -> ids.remove(0)));
        } catch (InvocationTargetException e) {
            throw (RuntimeException) e.getCause();
        } catch (IllegalAccessException e) {
            throw new IllegalStateException(e);
        }
    }

    private Stream<Question> questions() {
        return beans.getBeans(Object.class, Any.Literal.INSTANCE).stream()
                .map(Bean::getBeanClass)
                .filter(type -> type.isAnnotationPresent(Transactional.class))
                .distinct()
                .flatMap(type -> Stream.of(type.getDeclaredMethods()))
                .filter(method -> Modifier.isPublic(method.getModifiers()) && !method.isSynthetic())
                .filter(method -> rule(method).isPresent())
                .map(Question::new)
                .filter(question -> question.places() > 0);
    }

    private static boolean isNamed(Question question, Visitor visitor) {
        List<Who> named = List.of(rule(question.method()).orElseThrow().value());
        return named.contains(Who.ANYONE)
                || (visitor.rights() != null && named.contains(visitor.rights().who()));
    }

    private static Optional<Allows> rule(Method method) {
        return Optional.ofNullable(method.getAnnotation(Allows.class))
                .or(() -> Optional.ofNullable(method.getDeclaringClass().getAnnotation(Allows.class)));
    }
}
