package org.plumbline.identity.keycloak;

import java.util.UUID;
import org.plumbline.identity.MailAddress;

/**
 * A person's account at Keycloak, as far as we need to know it.
 *
 * @param id the user's id, the tokens' {@code sub}
 * @param mail the address that the person signs in with
 * @param enabled whether they can sign in at all
 */
public record Account(UUID id, MailAddress mail, boolean enabled) {

    @Override
    public String toString() {
        return "account " + id;
    }
}
