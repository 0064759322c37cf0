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
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.plumbline.container.InContainer;
import org.plumbline.fixture.Requests;
import org.plumbline.fixture.TeamClinic;
import org.plumbline.fixture.TestClinics;
import org.plumbline.fixture.Visitor;
import org.plumbline.identity.Allows;
import org.plumbline.identity.NotAllowed;
import org.plumbline.identity.Who;
import org.plumbline.identity.Whose;

/**
 * The wall within a clinic, at every use case that reaches a record by an id: who is outside the care team is told that
 * there is nothing, whatever of the patient they name; who is on it, an admin, and everybody where the clinic keeps no
 * teams, is not.
 */
class CareTeamWallIT extends InContainer {

    private static final int AT_LEAST = 15;

    @Inject
    private TestClinics clinics;

    @Inject
    private Requests requests;

    @Inject
    private TreatedPatients patients;

    @Inject
    private BeanManager beans;

    @Inject
    @Any
    private Instance<Object> instances;

    private TeamClinic clinic;
    private Visitor ana;
    private TreatedPatient patient;
    private List<Method> actions;

    @BeforeEach
    void treatAPatient() {
        clinic = TeamClinic.of(clinics.open());
        ana = clinic.clinician();
        patient = patients.of(clinic, ana);
        actions = actions().toList();
        assertThat(actions).hasSizeGreaterThan(AT_LEAST);
    }

    @Test
    void standsBeforeEveryUseCaseForWhoIsOutside() {
        Visitor outside = clinic.clinician();
        assertThat(actions)
                .allSatisfy(action -> assertThat(patient.arguments(action.getParameterTypes()))
                        .as("%s, by a clinician outside the care team", action)
                        .allMatch(arguments -> isRefused(outside, action, arguments)));
    }

    @Test
    void letsInWhoIsOnTheTeam() {
        assertLetIn(ana);
    }

    @Test
    void letsInAnAdmin() {
        assertLetIn(clinic.admin());
    }

    @Test
    void isNotThereWhereTheClinicKeepsNoTeams() {
        assertLetIn(clinic.clinic().clinician());
    }

    private void assertLetIn(Visitor visitor) {
        assertThat(actions.stream()
                        .filter(action -> rule(action).contains(visitor.rights().who())))
                .allSatisfy(action -> {
                    inviteToThePortal();
                    assertThat(patient.arguments(action.getParameterTypes()))
                            .as("%s, by %s", action, visitor.rights())
                            .anyMatch(arguments -> !isRefused(visitor, action, arguments));
                });
    }

    /** What is done with an invitation needs one that is open, and may end it. */
    private void inviteToThePortal() {
        UUID patientId = patient.ids().get(0);
        clinic.clinic()
                .rows()
                .write(
                        "insert into invitation (tenant_id, id, patient_id, user_id, expires_at)"
                                + " select ?, ?, ?, ?, now() + interval '1 day' where not exists (select from invitation"
                                + " where patient_id = ? and accepted_at is null and withdrawn_at is null)",
                        clinic.clinic().id(),
                        UUID.randomUUID(),
                        patientId,
                        UUID.randomUUID(),
                        patientId);
    }

    private boolean isRefused(Visitor visitor, Method action, List<Object> arguments) {
        try {
            requests.tell(visitor, () -> call(action, arguments));
            return false;
        } catch (NotAllowed e) {
            return true;
        } catch (RuntimeException e) {
            // Let in, and then the work failed on what the test made up: the wall didn't stand.
            return false;
        }
    }

    private void call(Method action, List<Object> arguments) {
        try {
            action.invoke(instances.select(action.getDeclaringClass()).get(), arguments.toArray());
        } catch (InvocationTargetException e) {
            throw (RuntimeException) e.getCause();
        } catch (IllegalAccessException e) {
            throw new IllegalStateException(e);
        }
    }

    /** What names a record: by an id, or by something that holds one. */
    private Stream<Method> actions() {
        return beans.getBeans(Object.class, Any.Literal.INSTANCE).stream()
                .map(Bean::getBeanClass)
                .filter(type -> type.isAnnotationPresent(Transactional.class))
                .distinct()
                .flatMap(type -> Stream.of(type.getDeclaredMethods()))
                .filter(method -> Modifier.isPublic(method.getModifiers())
                        && !method.isSynthetic()
                        && reaches(method) == Whose.CLINICS
                        && patient.isNamedBy(method.getParameterTypes()));
    }

    private static Whose reaches(Method method) {
        return allows(method).map(Allows::on).orElse(Whose.NOBODYS);
    }

    private static List<Who> rule(Method method) {
        return allows(method).map(Allows::value).map(Arrays::asList).orElse(List.of());
    }

    private static Optional<Allows> allows(Method method) {
        return Optional.ofNullable(method.getAnnotation(Allows.class))
                .or(() -> Optional.ofNullable(method.getDeclaringClass().getAnnotation(Allows.class)));
    }
}
