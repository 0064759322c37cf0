package org.plumbline.caseload;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import jakarta.inject.Inject;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.plumbline.container.InContainer;
import org.plumbline.fixture.Requests;
import org.plumbline.fixture.TestClinic;
import org.plumbline.fixture.TestClinics;
import org.plumbline.fixture.Visitor;
import org.plumbline.identity.NotAllowed;

class KeepCaseloadViewIT extends InContainer {

    @Inject
    private TestClinics clinics;

    @Inject
    private Requests requests;

    @Inject
    private KeepCaseloadView views;

    private TestClinic clinic;
    private Visitor ana;

    @BeforeEach
    void openAClinic() {
        clinic = clinics.open();
        ana = clinic.clinician();
        keep("Red ones", "light=RED");
    }

    @Test
    void keepsThemForTheirMemberAlone() {
        assertThat(names(ana)).containsExactly("Red ones");
        assertThat(names(clinic.clinician())).isEmpty();
        UUID id = idOf("Red ones");
        assertThatThrownBy(() -> requests.tell(clinic.clinician(), () -> views.delete(id)))
                .isInstanceOf(NotAllowed.class);
        assertThatThrownBy(() -> requests.tell(clinics.open().clinician(), () -> views.rename(id, "Mine")))
                .isInstanceOf(NotAllowed.class);
        assertThat(names(ana)).containsExactly("Red ones");
    }

    @Test
    void givesANameOnce() {
        assertThatThrownBy(() -> keep("Red ones", "")).isInstanceOf(ViewNameTaken.class);
        keep("Others", "");
        assertThatThrownBy(() -> requests.tell(ana, () -> views.rename(idOf("Others"), "Red ones")))
                .isInstanceOf(ViewNameTaken.class);
    }

    @Test
    void renamesAndKeepsTheSameName() {
        UUID id = idOf("Red ones");
        requests.tell(ana, () -> views.rename(id, "Red ones"));
        requests.tell(ana, () -> views.rename(id, "Look at them"));
        assertThat(names(ana)).containsExactly("Look at them");
    }

    @Test
    void opensWithOneAtMost() {
        keep("Others", "seen=NEVER");
        UUID red = idOf("Red ones");
        UUID others = idOf("Others");
        requests.tell(ana, () -> views.open(red, true));
        requests.tell(ana, () -> views.open(others, true));
        assertThat(own(ana))
                .filteredOn(CaseloadView::isStandard)
                .extracting(CaseloadView::id)
                .containsExactly(others);
        requests.tell(ana, () -> views.open(others, false));
        assertThat(own(ana)).noneMatch(CaseloadView::isStandard);
    }

    @Test
    void deletesAndTakesBackTheLastOne() {
        UUID red = idOf("Red ones");
        requests.tell(ana, () -> views.delete(red));
        assertThat(names(ana)).isEmpty();
        requests.tell(ana, () -> views.restore(red));
        assertThat(names(ana)).containsExactly("Red ones");

        keep("Others", "");
        UUID others = idOf("Others");
        requests.tell(ana, () -> views.delete(red));
        requests.tell(ana, () -> views.delete(others));
        assertThatThrownBy(() -> requests.tell(ana, () -> views.restore(red))).isInstanceOf(NotAllowed.class);
        requests.tell(ana, () -> views.restore(others));
        assertThat(names(ana)).containsExactly("Others");
    }

    private void keep(String name, String address) {
        requests.tell(ana, () -> views.keep(name, address));
    }

    private UUID idOf(String name) {
        return own(ana).stream()
                .filter(view -> view.name().equals(name))
                .findFirst()
                .orElseThrow()
                .id();
    }

    private List<CaseloadView> own(Visitor member) {
        return requests.ask(member, views::own);
    }

    private List<String> names(Visitor member) {
        return own(member).stream().map(CaseloadView::name).toList();
    }
}
