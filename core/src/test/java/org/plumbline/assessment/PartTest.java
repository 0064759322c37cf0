package org.plumbline.assessment;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

class PartTest {

    @Test
    void whatStaysIsChangedInPlace() {
        RedFlagAnswer stays = new RedFlagAnswer(null, "fever", true);
        RedFlagAnswer goes = new RedFlagAnswer(null, "fall", true);
        List<RedFlagAnswer> parts = new ArrayList<>(List.of(stays, goes));

        Part.match(
                parts, Map.of("fever", false, "numb", true), (question, yes) -> new RedFlagAnswer(null, question, yes));

        assertThat(parts).hasSize(2).contains(stays).doesNotContain(goes);
        assertThat(stays.yes()).isFalse();
        assertThat(parts).anySatisfy(part -> assertThat(part.question()).isEqualTo("numb"));
    }
}
