package org.plumbline.worklist;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import jakarta.inject.Inject;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.plumbline.container.InContainer;
import org.plumbline.fixture.Requests;
import org.plumbline.fixture.TestClinic;
import org.plumbline.fixture.TestClinics;
import org.plumbline.fixture.Visitor;
import org.plumbline.pain.PainRelation;
import org.plumbline.patient.ViewPatient;

/** What tells of danger goes away by those only who have looked. */
class DangerDoneIT extends InContainer {

    @Inject
    private TestClinics clinics;

    @Inject
    private Requests requests;

    @Inject
    private Waits waits;

    @Inject
    private ViewWorklist worklist;

    @Inject
    private MarkDone mark;

    @Inject
    private ViewPatient patients;

    private TestClinic clinic;
    private Visitor ana;
    private Visitor emily;

    @BeforeEach
    void openAClinic() {
        clinic = clinics.open();
        ana = clinic.clinician();
        emily = clinic.patient();
    }

    @Test
    void wipesNoRedFlagAwayForWhomHasNotOpenedTheRecord() {
        Visitor bruno = clinic.clinician();
        waits.signedWith("saddle-numbness", ana, emily.id());
        assertThat(list(bruno).mayBeDone(first(bruno))).isFalse();
        assertThatThrownBy(() -> done(bruno)).isInstanceOf(RecordNotOpened.class);

        requests.ask(bruno, () -> patients.get(emily.id()));
        assertThat(list(bruno).mayBeDone(first(bruno))).isTrue();
        done(bruno);
        assertThat(list(bruno).items()).isEmpty();
    }

    @Test
    void countsNoLookFromBeforeTheLastChange() {
        Visitor bruno = clinic.clinician();
        requests.ask(bruno, () -> patients.get(emily.id()));
        waits.reports(emily, 8, PainRelation.DURING, "");
        assertThatThrownBy(() -> done(bruno)).isInstanceOf(RecordNotOpened.class);

        requests.ask(bruno, () -> patients.get(emily.id()));
        done(bruno);
        waits.reports(emily, 9, PainRelation.DURING, "");
        assertThat(list(bruno).items()).as("it got worse").hasSize(1);
        assertThatThrownBy(() -> done(bruno)).isInstanceOf(RecordNotOpened.class);
    }

    @Test
    void showsEachNewRedFlag() {
        waits.draftWith("saddle-numbness", ana, emily.id());
        requests.ask(ana, () -> patients.get(emily.id()));
        done(ana);
        assertThat(list(ana).items()).isEmpty();

        waits.draftWith("urine-trouble", ana, emily.id());
        assertThat(list(ana).items()).hasSize(1);
    }

    private UUID done(Visitor visitor) {
        return mark(visitor, first(visitor));
    }

    private UUID mark(Visitor visitor, WorkItem item) {
        return requests.ask(visitor, () -> mark.done(item.kind(), item.patient(), item.events()));
    }

    private WorkItem first(Visitor visitor) {
        List<WorkItem> items = list(visitor).items();
        assertThat(items).isNotEmpty();
        return items.get(0);
    }

    private Worklist list(Visitor visitor) {
        return requests.ask(visitor, () -> worklist.today(Optional.empty(), 200));
    }
}
