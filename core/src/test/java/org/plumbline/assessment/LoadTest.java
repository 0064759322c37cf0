package org.plumbline.assessment;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.OptionalInt;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.plumbline.reasoning.ValueRefused;

class LoadTest {

    @Test
    void isReadAsItIsWritten() {
        Load load = new Load("sitting-long", Setting.WORK, OptionalInt.of(40));

        assertThat(load.written()).isEqualTo("sitting-long:WORK:40");
        assertThat(Load.read(load.written())).isEqualTo(load);
        assertThat(Load.read("sitting-long:UNTOLD:").hours()).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "sitting-long:WORK:0",
                "sitting-long:WORK:169",
                "sitting-long:WORK:-1",
                "sitting-long:WORK:4.5",
                "sitting-long:WORK:99999999999",
                "sitting-long:ELSEWHERE:4",
                "sitting-long:WORK",
                ":WORK:4",
                "<b>",
            })
    void refusesWhatNoWeekHas(String written) {
        assertThatThrownBy(() -> Load.read(written)).isInstanceOf(ValueRefused.class);
    }
}
