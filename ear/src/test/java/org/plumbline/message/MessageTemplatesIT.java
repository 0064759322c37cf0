package org.plumbline.message;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import jakarta.inject.Inject;
import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.plumbline.container.InContainer;
import org.plumbline.fixture.Requests;
import org.plumbline.fixture.TestClinic;
import org.plumbline.fixture.TestClinics;
import org.plumbline.fixture.Visitor;
import org.plumbline.identity.NotAllowed;

/** A clinic's templates for messages. */
class MessageTemplatesIT extends InContainer {

    @Inject
    private TestClinics clinics;

    @Inject
    private Requests requests;

    @Inject
    private KeepMessageTemplate keep;

    @Inject
    private ViewMessageTemplates view;

    private TestClinic clinic;
    private Visitor ana;

    @BeforeEach
    void openAClinic() {
        clinic = clinics.open();
        ana = clinic.clinician();
    }

    @Test
    void areKeptByNameAndReplaced() {
        keep("Welcome", "Hello {name}");
        keep("Missed", "We missed you");
        keep("Welcome", "Good day {name}");

        assertThat(all(ana)).extracting(NamedTexts::name).containsExactly("Missed", "Welcome");
        assertThat(all(ana).get(1).texts().to("Emily", Locale.UK)).isEqualTo("Good day Emily");
        assertThat(clinic.rows()
                        .count(
                                "select count(*) from audit_event where tenant_id = ? and action = 'MESSAGE_TEMPLATE_CHANGED'",
                                clinic.id()))
                .isEqualTo(3);
    }

    @Test
    void areDroppedOnce() {
        keep("Welcome", "Hello");
        requests.tell(ana, () -> keep.drop("Welcome"));
        requests.tell(ana, () -> keep.drop("Welcome"));

        assertThat(all(ana)).isEmpty();
    }

    @Test
    void areTheClinicsOwn() {
        keep("Welcome", "Hello");
        Visitor other = clinics.open().clinician();
        assertThat(all(other)).isEmpty();
        requests.tell(other, () -> keep.drop("Welcome"));

        assertThat(all(ana)).hasSize(1);
    }

    @Test
    void areNoBusinessOfPatients() {
        assertThatThrownBy(() -> all(clinic.patient())).isInstanceOf(NotAllowed.class);
    }

    private void keep(String name, String english) {
        requests.tell(ana, () -> keep.keep(new NamedTexts(name, new TemplateTexts(english, "Hola"))));
    }

    private List<NamedTexts> all(Visitor visitor) {
        return requests.ask(visitor, view::all);
    }
}
