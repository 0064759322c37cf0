package org.plumbline.settings;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import jakarta.inject.Inject;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.plumbline.container.InContainer;
import org.plumbline.fixture.Entries;
import org.plumbline.fixture.Examinations;
import org.plumbline.fixture.Requests;
import org.plumbline.fixture.TeamClinic;
import org.plumbline.fixture.TestClinic;
import org.plumbline.fixture.TestClinics;
import org.plumbline.fixture.Visitor;
import org.plumbline.identity.ClinicDemands;
import org.plumbline.identity.ClinicProfile;
import org.plumbline.identity.NotAllowed;
import org.plumbline.tenancy.ChangedMeanwhile;

class ChangeClinicIT extends InContainer {

    private static final ClinicProfile LOMAS =
            new ClinicProfile("Clínica Lomas", "es", "ES", ClinicProfile.zone("Europe/Madrid"));
    private static final ClinicDemands NONE = new ClinicDemands(false, false);

    @Inject
    private TestClinics clinics;

    @Inject
    private Requests requests;

    @Inject
    private Examinations examinations;

    @Inject
    private ViewClinic view;

    @Inject
    private ChangeClinic change;

    private TestClinic clinic;
    private Visitor admin;

    @BeforeEach
    void openAClinic() {
        clinic = clinics.open();
        admin = TeamClinic.of(clinic).admin();
        clinic.rows().write("update clinic set care_teams = false where id = ?", clinic.id());
    }

    @Test
    void changesWhatTheClinicIs() {
        TestClinic other = clinics.open();
        to(LOMAS, NONE);

        assertThat(now().profile()).isEqualTo(LOMAS);
        assertThat(count("select count(*) from audit_event where tenant_id = ? and action = 'CLINIC_CHANGED'"
                        + " and detail = 'name, language, country, zone'"))
                .isEqualTo(1);
        assertThat(other.rows().count("select count(*) from clinic where id = ? and name = 'Test clinic'", other.id()))
                .isEqualTo(1);
    }

    @Test
    void leavesNoTraceOfWhatChangesNothing() {
        to(now().profile(), NONE);
        assertThat(count("select count(*) from audit_event where tenant_id = ? and action = 'CLINIC_CHANGED'"))
                .isZero();
    }

    @Test
    void overwritesNobodysChange() {
        ClinicSettings seen = now();
        to(LOMAS, NONE);
        ClinicSettings late = new ClinicSettings(seen.profile(), new ClinicDemands(true, true), seen.version());
        assertThatThrownBy(() -> requests.tell(admin, () -> change.to(late))).isInstanceOf(ChangedMeanwhile.class);
        assertThat(now().profile()).isEqualTo(LOMAS);
        assertThat(now().demands()).isEqualTo(NONE);
    }

    @Test
    void beginsCareTeamsWithThoseWhoTreated() {
        Visitor ana = clinic.clinician();
        UUID examined = clinic.patient("Emily", "Clarke", null);
        examinations.signed(ana, examined, Entries.highHip());

        to(LOMAS, new ClinicDemands(true, false));

        assertThat(count("select count(*) from care_team_member where tenant_id = ?"))
                .isEqualTo(1);
    }

    @Test
    void writesToAllMembersOnceASecondFactorIsAskedFor() {
        clinic.member(UUID.randomUUID(), true);
        clinic.member(UUID.randomUUID(), false);
        int members = count("select count(*) from member where tenant_id = ? and active");

        to(LOMAS, new ClinicDemands(false, true));
        to(LOMAS, new ClinicDemands(false, true));

        assertThat(count("select count(*) from outgoing_mail where tenant_id = ? and kind = 'SECOND_FACTOR'"))
                .isEqualTo(members);
    }

    @Test
    void isTheAdminsAlone() {
        assertThatThrownBy(() -> requests.ask(clinic.clinician(), view::settings))
                .isInstanceOf(NotAllowed.class);
        ClinicSettings wanted = new ClinicSettings(LOMAS, NONE, 1);
        assertThatThrownBy(() -> requests.tell(clinic.clinician(), () -> change.to(wanted)))
                .isInstanceOf(NotAllowed.class);
    }

    private void to(ClinicProfile profile, ClinicDemands demands) {
        int version = now().version();
        requests.tell(admin, () -> change.to(new ClinicSettings(profile, demands, version)));
    }

    private ClinicSettings now() {
        return requests.ask(admin, view::settings);
    }

    private int count(String sql) {
        return clinics.rows().count(sql, clinic.id());
    }
}
