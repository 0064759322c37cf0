package org.plumbline.member;

import java.util.Objects;
import org.plumbline.identity.MailAddress;
import org.plumbline.identity.Role;

/**
 * Somebody who shall be invited to be a member.
 *
 * @param mail where the invitation goes, and what they sign in with
 * @param name as patients and colleagues see it, of 1 to 200 characters
 * @param role what they may do
 */
public record NewMember(MailAddress mail, String name, Role role) {

    private static final int LONGEST_NAME = 200;

    public NewMember {
        Objects.requireNonNull(mail);
        Objects.requireNonNull(role);
        name = name.strip();
        if (name.isEmpty() || name.length() > LONGEST_NAME) {
            throw new IllegalArgumentException("a name has 1 to " + LONGEST_NAME + " characters");
        }
    }

    /** What comes before the first space: the given name, mostly. */
    String givenName() {
        int space = name.indexOf(' ');
        return space < 0 ? name : name.substring(0, space);
    }

    /** What comes after it; the empty text where there is none. */
    String familyName() {
        int space = name.indexOf(' ');
        return space < 0 ? "" : name.substring(space + 1);
    }

    /** Neither the address nor the name. */
    @Override
    public String toString() {
        return "a new member";
    }
}
