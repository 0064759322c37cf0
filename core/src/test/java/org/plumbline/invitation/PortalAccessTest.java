package org.plumbline.invitation;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.EnumSource.Mode;
import org.plumbline.invitation.PortalAccess.Pending;

class PortalAccessTest {

    private static final LocalDate DAY = LocalDate.of(2026, 3, 16);

    @Test
    void tellsUntilWhenALinkWorks() {
        assertThat(pending(InvitationState.OPEN).until()).isEqualTo(DAY);
    }

    @ParameterizedTest
    @EnumSource(mode = Mode.EXCLUDE, names = "OPEN")
    void tellsNoDayWhereNoLinkWorks(InvitationState state) {
        assertThat(pending(state).until()).isNull();
    }

    private static PortalAccess pending(InvitationState state) {
        return new PortalAccess(false, Optional.of(new Pending(state, Optional.empty(), DAY)));
    }
}
