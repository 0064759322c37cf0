package org.plumbline.identity.keycloak;

import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;
import org.plumbline.identity.MailAddress;

/**
 * An account that shall be made. It has no password: its owner sets one, at Keycloak.
 *
 * @param mail the address that the person signs in with
 * @param language the language that Keycloak writes to them in
 */
public record NewAccount(MailAddress mail, String givenName, String familyName, Locale language) {

    /** What Keycloak takes in no name: its person-name-prohibited-characters. */
    private static final Pattern REFUSED = Pattern.compile("[<>&\"$%!#?§;*~/\\\\|^=\\[\\]{}()\\p{Cntrl}]+");

    /** The given name without what Keycloak would refuse; nothing where nothing is left: Keycloak then asks for it. */
    Optional<String> plainGivenName() {
        return plain(givenName);
    }

    /** The family name, like the given one. */
    Optional<String> plainFamilyName() {
        return plain(familyName);
    }

    private static Optional<String> plain(String name) {
        return Optional.of(REFUSED.matcher(name).replaceAll("").strip()).filter(left -> !left.isEmpty());
    }

    @Override
    public String toString() {
        return "a new account";
    }
}
