package org.plumbline.identity;

import java.io.Serializable;

/**
 * Who runs a clinic from its beginning.
 *
 * @param name as colleagues will see it, one line of 1 to 200 characters
 * @param mail where the invitation goes to
 */
public record FirstAdmin(String name, MailAddress mail) implements Serializable {

    /** @throws IllegalArgumentException where the name isn't one */
    public FirstAdmin {
        name = ClinicProfile.line(name, "The admin's name");
    }

    /** What comes before the last space; empty where there is none. */
    public String givenName() {
        return name.contains(" ") ? name.substring(0, name.lastIndexOf(' ')) : "";
    }

    /** The last word. */
    public String familyName() {
        return name.substring(name.lastIndexOf(' ') + 1);
    }

    @Override
    public String toString() {
        return "the first admin";
    }
}
