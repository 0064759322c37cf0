package org.plumbline.identity.edge;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class ProblemTest {

    @Test
    void saysTheStatusAndTheReferenceAndNoMore() {
        assertThat(new Problem(404, "0191").json())
                .isEqualTo("{\"type\":\"about:blank\",\"title\":\"Not Found\",\"status\":404,"
                        + "\"instance\":\"urn:uuid:0191\",\"reference\":\"0191\"}");
    }
}
