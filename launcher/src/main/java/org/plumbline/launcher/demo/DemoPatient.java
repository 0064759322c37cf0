package org.plumbline.launcher.demo;

import java.time.LocalDate;
import java.util.UUID;

/** A patient of a demo clinic. The user id is Keycloak's, which tokens carry as their subject. */
public record DemoPatient(
        UUID userId, String givenName, String familyName, String userName, Sex sex, LocalDate birthDate) {}
