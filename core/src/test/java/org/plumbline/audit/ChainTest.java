package org.plumbline.audit;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import java.util.UUID;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.AlphaChars;
import net.jqwik.api.constraints.Size;
import org.junit.jupiter.api.Test;

class ChainTest {

    private static final UUID CLINIC = UUID.fromString("019a0000-0000-7000-8000-000000000001");

    @Property(tries = 300)
    void tellsAnyTwoRowsApart(
            @ForAll @Size(max = 4) @AlphaChars String[] one, @ForAll @Size(max = 4) @AlphaChars String[] other) {
        assertThat(Arrays.equals(hash(one), hash(other))).isEqualTo(Arrays.equals(one, other));
    }

    @Property(tries = 300)
    void tellsWhereAColumnEnds(@ForAll @AlphaChars String text) {
        for (int i = 0; i < text.length(); i++) {
            assertThat(hash(text.substring(0, i), text.substring(i)))
                    .isNotEqualTo(hash(text.substring(0, i + 1), text.substring(i + 1)));
        }
    }

    @Test
    void tellsNothingFromAnEmptyText() {
        assertThat(hash((String) null)).isNotEqualTo(hash("")).isNotEqualTo(hash());
    }

    @Test
    void isAnotherForEachClinic() {
        assertThat(Chain.of(CLINIC).add("1"))
                .isNotEqualTo(Chain.of(UUID.randomUUID()).add("1"));
    }

    @Test
    void dependsOnWhatCameBefore() {
        Chain chain = Chain.of(CLINIC);

        assertThat(chain.add("1")).isNotEqualTo(chain.add("1"));
    }

    @Test
    void goesOnFromItsHead() {
        Chain whole = Chain.of(CLINIC);
        byte[] head = whole.add("1");

        assertThat(Chain.from(head).add("2")).isEqualTo(whole.add("2"));
    }

    private static byte[] hash(String... columns) {
        return Chain.of(CLINIC).next(columns);
    }
}
