package org.plumbline.curation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import jakarta.inject.Inject;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.plumbline.container.InContainer;
import org.plumbline.fixture.Requests;
import org.plumbline.fixture.TestClinics;
import org.plumbline.fixture.Visitor;
import org.plumbline.knowledge.Dose;
import org.plumbline.knowledge.EntryUnknown;
import org.plumbline.knowledge.RelativeSide;

class KeepTemplateIT extends InContainer {

    private static final Dose DOSE = new Dose(2, 10, 0, 45, 3, List.of());

    @Inject
    private TestClinics clinics;

    @Inject
    private Requests requests;

    @Inject
    private KeepTemplate keep;

    @Inject
    private ViewCuration curation;

    private Visitor clinician;

    @BeforeEach
    void openAClinic() {
        clinician = clinics.open().clinician();
    }

    @Test
    void keepsATemplateUntilItIsDropped() {
        Template walking = template("Walking", "walking");
        requests.tell(clinician, () -> keep.keep(walking));
        assertThat(requests.ask(clinician, curation::view).templates()).containsExactly(walking);

        requests.tell(clinician, () -> keep.drop("Walking"));
        assertThat(requests.ask(clinician, curation::view).templates()).isEmpty();
    }

    @Test
    void leavesTheVersionOfTheCatalogueAsItIs() {
        String version = requests.ask(clinician, curation::view).catalogue().version();
        requests.tell(clinician, () -> keep.keep(template("Walking", "walking")));

        assertThat(requests.ask(clinician, curation::view).catalogue().version())
                .isEqualTo(version);
    }

    @Test
    void refusesATemplateThatIsNone() {
        assertThatThrownBy(() -> requests.tell(clinician, () -> keep.keep(template(" ", "walking"))))
                .isInstanceOf(TemplateRefused.class);
        assertThatThrownBy(() -> requests.tell(clinician, () -> keep.keep(new Template("Walking", List.of()))))
                .isInstanceOf(TemplateRefused.class);
        assertThatThrownBy(() -> requests.tell(clinician, () -> keep.keep(template("Walking", "handstand"))))
                .isInstanceOf(EntryUnknown.class);
    }

    private static Template template(String name, String exercise) {
        return new Template(name, List.of(new Template.Line(exercise, Optional.empty(), RelativeSide.NONE, DOSE)));
    }
}
