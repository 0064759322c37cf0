package org.plumbline.identity;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class RequestReferenceTest {

    @Test
    void staysTheSameWithinARequest() {
        RequestReference reference = new RequestReference();
        assertThat(reference.getId()).isEqualTo(reference.getId());
        assertThat(reference).hasToString(reference.getId().toString());
    }

    @Test
    void isAnotherInTheNext() {
        assertThat(new RequestReference().getId()).isNotEqualTo(new RequestReference().getId());
    }
}
