package org.plumbline.clinic.assessment;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.groups.Tuple.tuple;

import java.time.LocalDate;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.plumbline.assessment.AssessmentEntry;
import org.plumbline.knowledge.Catalogue;
import org.plumbline.knowledge.Side;
import org.plumbline.reasoning.Measured;

class SentFieldsTest {

    private static final Catalogue CATALOGUE = Catalogue.load();

    private AssessmentForm form;

    @BeforeEach
    void open() {
        form = new AssessmentForm(CATALOGUE);
    }

    @Test
    void fillsTheFormAsThePageDoes() {
        String flag = CATALOGUE.redFlags().get(0).id();
        new SentFields("""
                {"assessment:onset": ["2026-01-05"], "assessment:trauma": ["Fell <b>off</b> a ladder"], "assessment:eases": [""],
                 "assessment:provoked": ["sitting-long", "lifting"], "assessment:loads": ["sitting-long:WORK:40"],
                 "assessment:points": ["BACK_LOWER_LEFT:7:TINGLING"], "assessment:flag-%s": ["true"],
                 "assessment:iliac-crest-height-value": ["12.5"], "assessment:iliac-crest-height-side": ["LEFT"],
                 "assessment:navicular-drop-left": ["9"], "assessment:navicular-drop-right": [""]}""".formatted(flag)).into(form);

        AssessmentEntry entry = form.tellable();
        assertThat(entry.history().onsetOn()).hasValue(LocalDate.of(2026, 1, 5));
        assertThat(entry.history().story().trauma()).isEqualTo("Fell <b>off</b> a ladder");
        assertThat(entry.history().eases()).isEmpty();
        assertThat(form.getTerms().getProvokedBy()).containsExactly("sitting-long", "lifting");
        assertThat(form.getTerms().getLoads())
                .singleElement()
                .satisfies(load -> assertThat(load.hours()).hasValue(40));
        assertThat(entry.pain())
                .singleElement()
                .satisfies(point -> assertThat(point.intensity().value()).isEqualTo(7));
        assertThat(entry.raised()).containsExactly(flag);
        assertThat(entry.measured())
                .extracting(Measured::test, Measured::side, Measured::value)
                .containsExactlyInAnyOrder(
                        tuple("iliac-crest-height", Side.LEFT, 12.5), tuple("navicular-drop", Side.LEFT, 9.0));
    }

    @Test
    void leavesEmptyWhatIsNotSent() {
        new SentFields("{}").into(form);
        assertThat(form.tellable().measured()).isEmpty();
        assertThat(form.getUnanswered()).isEqualTo(CATALOGUE.redFlags().size());
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "[]",
                "{\"assessment:onset\": [\"2026-01-05\"]",
                "{\"assessment:onset\": \"2026-01-05\"}",
                "{\"assessment:onset\": [5]}",
                "{\"assessment:onset\": [\"2026-02-30\"]}",
                "{\"assessment:points\": [\"BACK_LOWER_LEFT:11:TINGLING\"]}",
                "{\"assessment:points\": [\"BACK_LOWER_LEFT\"]}",
                "{\"assessment:loads\": [\"sitting-long:WORK:400\"]}",
                "{\"assessment:iliac-crest-height-value\": [\"NaN\"]}",
                "{\"assessment:iliac-crest-height-value\": [\"twelve\"]}",
                "{\"assessment:iliac-crest-height-side\": [\"MIDDLE\"]}"
            })
    void refusesWhatThePageWouldNotHaveSent(String json) {
        assertThatThrownBy(() -> new SentFields(json).into(form)).isInstanceOf(UnreadableForm.class);
    }

    @Test
    void refusesNothingAtAll() {
        assertThatThrownBy(() -> new SentFields((String) null)).isInstanceOf(UnreadableForm.class);
    }
}
