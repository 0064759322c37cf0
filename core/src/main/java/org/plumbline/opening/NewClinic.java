package org.plumbline.opening;

import java.util.UUID;
import java.util.regex.Pattern;
import org.plumbline.identity.ClinicProfile;
import org.plumbline.identity.FirstAdmin;

/**
 * A clinic that shall be opened.
 *
 * @param alias its name at Keycloak: the same alias is the same clinic, however often it is asked for
 */
public record NewClinic(String alias, ClinicProfile profile, FirstAdmin admin) {

    private static final Pattern ALIAS = Pattern.compile("c-[0-9a-f-]{36}");

    public NewClinic {
        if (!ALIAS.matcher(alias).matches()) {
            throw new IllegalArgumentException("no alias");
        }
    }

    /** The alias of an opening. */
    public static String alias(UUID opening) {
        return "c-" + opening;
    }
}
