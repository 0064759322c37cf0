package org.plumbline.figure;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class AskedRangeTest {

    @ParameterizedTest
    @CsvSource(
            nullValues = "none",
            value = {
                "none,the whole",
                "bytes=-,the whole",
                "bytes=0-1;3-4,the whole",
                "lines=0-1,the whole",
                "bytes=0-,bytes 0-9/10",
                "bytes=2-5,bytes 2-5/10",
                "bytes=2-99,bytes 2-9/10",
                "bytes=-3,bytes 7-9/10",
                "bytes=-99,bytes 0-9/10",
                "bytes=9-9,bytes 9-9/10",
                "bytes=10-,bytes */10",
                "bytes=5-2,bytes */10",
                "bytes=-0,bytes */10"
            })
    void readsOneStretchAndPassesOverTheRest(String header, String stretch) {
        assertThat(new AskedRange(header).of(10).map(AskedRange.Part::said).orElse("the whole"))
                .isEqualTo(stretch);
    }
}
