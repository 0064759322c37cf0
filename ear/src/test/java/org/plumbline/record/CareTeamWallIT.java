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
import java.util.Set;
import java.util.UUID;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.plumbline.container.InContainer;
import org.plumbline.fixture.Requests;
import org.plumbline.fixture.Rows;
import org.plumbline.fixture.TeamClinic;
import org.plumbline.fixture.TestClinics;
import org.plumbline.fixture.Visitor;
import org.plumbline.handover.TakeBackHandover;
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

    /** Only who did it takes it back, whoever else treats the patient. */
    private static final Set<Class<?>> OF_WHO_DID_IT = Set.of(TakeBackHandover.class);

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
                        .filter(action -> rule(action).contains(visitor.rights().who()))
                        .filter(action -> !OF_WHO_DID_IT.contains(action.getDeclaringClass())))
                .as("let in: %s", visitor.rights())
                .allMatch(action -> isLetIn(visitor, action) || isLetInWithAnInvitation(visitor, action));
    }

    private boolean isLetIn(Visitor visitor, Method action) {
        return patient.arguments(action.getParameterTypes())
                .anyMatch(arguments -> !isRefused(visitor, action, arguments));
    }

    /** Some can be asked only while an invitation to the portal is open, which others open and end. */
    private boolean isLetInWithAnInvitation(Visitor visitor, Method action) {
        UUID id = UUID.randomUUID();
        UUID tenant = clinic.clinic().id();
        Rows rows = clinic.clinic().rows();
        rows.write(
                "update invitation set withdrawn_at = now() where tenant_id = ? and num_nulls(accepted_at, withdrawn_at) = 2",
                tenant);
        rows.write(
                "insert into invitation (tenant_id, id, patient_id, user_id, expires_at)"
                        + " values (?, ?, ?, ?, now() + interval '1 day')",
                tenant,
                id,
                patient.ids().get(0),
                UUID.randomUUID());
        boolean letIn = isLetIn(visitor, action);
        rows.write(
                "update invitation set withdrawn_at = now() where tenant_id = ? and num_nulls(accepted_at, withdrawn_at) = 2",
                tenant);
        return letIn;
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
