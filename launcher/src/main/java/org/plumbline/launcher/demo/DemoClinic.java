package org.plumbline.launcher.demo;

import java.time.ZoneId;
import java.util.List;
import java.util.Locale;
import java.util.UUID;

/** A clinic of the demo. Its id is the tenant's and Keycloak's organization's; its alias names it in tokens. */
public record DemoClinic(
        UUID id,
        String name,
        String alias,
        Locale language,
        ZoneId zone,
        String country,
        List<DemoMember> members,
        List<DemoPatient> patients) {
    /** Whether a member works in this clinic alone. */
    public boolean isOnlyHere(DemoMember member) {
        return member.userName().endsWith("@" + alias + ".example");
    }
}
