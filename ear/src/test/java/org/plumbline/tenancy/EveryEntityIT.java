package org.plumbline.tenancy;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import jakarta.persistence.EntityManager;
import jakarta.persistence.EntityManagerFactory;
import jakarta.persistence.EntityNotFoundException;
import jakarta.persistence.Persistence;
import jakarta.persistence.metamodel.EntityType;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.eclipse.persistence.descriptors.ClassDescriptor;
import org.eclipse.persistence.sessions.server.ServerSession;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.plumbline.container.TestDatabase;
import org.plumbline.fixture.Tally;
import org.plumbline.launcher.database.Role;

/** EclipseLink's wall alone, for every entity there is: on a connection that no policy of the database binds. */
@Tag("security")
class EveryEntityIT {

    private final UUID ours = UUID.randomUUID();
    private final UUID theirs = UUID.randomUUID();
    private final Tally tally = new Tally("EclipseLink alone × entities");
    private Connection superuser;
    private EntityManagerFactory factory;
    private Filler filler;

    @BeforeEach
    void connect() throws SQLException {
        superuser = withTextsWithoutAType();
        superuser.setAutoCommit(false);
        filler = new Filler(superuser);
        OneConnection source = new OneConnection(superuser);
        factory = Persistence.createEntityManagerFactory(
                "plumbline",
                Map.of(
                        "jakarta.persistence.transactionType", "RESOURCE_LOCAL",
                        "jakarta.persistence.jtaDataSource", "",
                        "jakarta.persistence.nonJtaDataSource", source));
    }

    @AfterEach
    void disconnect() throws SQLException {
        factory.close();
        superuser.rollback();
        superuser.close();
    }

    /** Connected as the application is: EclipseLink sends the tenant as text. */
    private static Connection withTextsWithoutAType() throws SQLException {
        Map<String, String> superuser = TestDatabase.get().access(Role.SUPERUSER);
        String url = TestDatabase.get().access(Role.APPLICATION).get("url") + "?stringtype=unspecified";
        return DriverManager.getConnection(url, superuser.get("user"), superuser.get("password"));
    }

    @Test
    void keepsTheOtherClinicAway() throws SQLException {
        for (EntityType<?> entity : factory.getMetamodel().getEntities()) {
            ClassDescriptor descriptor = factory.unwrap(ServerSession.class).getDescriptor(entity.getJavaType());
            String table = descriptor.getTableName();
            if (filler.tables().contains(table)) {
                assertThat(descriptor.hasMultitenantPolicy())
                        .as(entity.getName())
                        .isTrue();
                filler.open(table);
                filler.insert(table, theirs);
                filler.insert(table, ours);
                String id = descriptor.getPrimaryKeyFields().get(0).getName();
                EntityManager bound = factory.createEntityManager(Map.of(TenantRow.CONTEXT_PROPERTY, ours.toString()));
                tryAll(bound, entity, filler.only(table, id, ours), filler.only(table, id, theirs));
                bound.close();
                refusesWithoutAClinic(entity);
            }
        }
        tally.close();
    }

    private void tryAll(EntityManager bound, EntityType<?> entity, UUID own, UUID foreign) {
        bound.getTransaction().begin();
        String name = entity.getName();
        List<UUID> seen =
                bound.createQuery("select e.id from " + name + " e", UUID.class).getResultList();
        tally.expect(seen.equals(List.of(own)), name + " is queried: " + seen.size());
        tally.expect(bound.find(entity.getJavaType(), foreign) == null, name + " is found");
        assertThatThrownBy(() -> bound.refresh(bound.getReference(entity.getJavaType(), foreign)))
                .as(name)
                .isInstanceOfAny(EntityNotFoundException.class, IllegalArgumentException.class);
        int deleted = bound.createQuery("delete from " + name + " e where e.id = :id")
                .setParameter("id", foreign)
                .executeUpdate();
        tally.expect(deleted == 0, name + " is deleted in bulk");
        bound.getTransaction().rollback();
    }

    private void refusesWithoutAClinic(EntityType<?> entity) {
        EntityManager unbound = factory.createEntityManager();
        assertThatThrownBy(() -> unbound.createQuery("select e.id from " + entity.getName() + " e")
                        .getResultList())
                .as(entity.getName())
                .hasMessageContaining(TenantRow.CONTEXT_PROPERTY);
        unbound.close();
    }
}
