package org.plumbline.launcher.demo;

import java.util.UUID;

/** A person of a demo clinic's staff. The user id is Keycloak's, which tokens carry as their subject. */
public record DemoMember(UUID userId, String name, String userName, DemoRole role) {}
