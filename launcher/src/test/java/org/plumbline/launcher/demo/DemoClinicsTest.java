package org.plumbline.launcher.demo;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.UUID;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ObjectNode;

class DemoClinicsTest {
    private final List<DemoClinic> clinics = DemoClinics.all();

    @Test
    void areTheSameEachTime() {
        assertThat(DemoClinics.all()).isEqualTo(clinics);
        assertThat(clinics.get(0).id()).isEqualTo(UUID.fromString("00e52537-beef-424a-924c-65ec092ad809"));
    }

    @Test
    void haveAnAdminTwoCliniciansAVisitingOneAndTwelvePatientsEach() {
        assertThat(clinics).hasSize(2).allSatisfy(clinic -> {
            assertThat(clinic.members())
                    .extracting(DemoMember::role)
                    .containsExactly(DemoRole.ADMIN, DemoRole.CLINICIAN, DemoRole.CLINICIAN, DemoRole.CLINICIAN);
            assertThat(clinic.patients()).hasSize(12);
        });
    }

    @Test
    void giveEverybodyAnIdOfTheirOwnAndTheVisitingClinicianTheSameInBoth() {
        Stream<UUID> ids = clinics.stream()
                .flatMap(clinic -> Stream.of(
                                Stream.of(clinic.id()),
                                clinic.members().stream().map(DemoMember::userId),
                                clinic.patients().stream().map(DemoPatient::userId))
                        .flatMap(each -> each));
        assertThat(ids.distinct()).hasSize(33).allMatch(id -> id.version() == 4 && id.variant() == 2);
    }

    @Test
    void becomeUsersAndOrganizationsOfTheRealm() {
        ObjectNode realm = new JsonMapper().createObjectNode();
        DemoRealm.addTo(realm, clinics);
        ObjectNode again = new JsonMapper().createObjectNode();
        DemoRealm.addTo(again, DemoClinics.all());
        assertThat(realm).isEqualTo(again);
        assertThat(realm.path("users")).hasSize(31);
        assertThat(realm.at("/organizations/0/id").asString())
                .isEqualTo(clinics.get(0).id().toString());
        assertThat(realm.at("/organizations/1/members")).hasSize(16);
    }
}
