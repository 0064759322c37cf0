package org.plumbline.identity;

import java.util.Optional;
import java.util.UUID;

/**
 * Finds what a user may do in the bound clinic, for one of the applications. Where several know the user, the kind that
 * {@link Who} names first counts.
 */
public interface RightsSource {

    /** The application that these rights are for. */
    Application application();

    /**
     * The user's rights in the bound clinic, or nothing where they have none there.
     *
     * @param user the user's id at Keycloak
     */
    Optional<Rights> of(UUID user);
}
