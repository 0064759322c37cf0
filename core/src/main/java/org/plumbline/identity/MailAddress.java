package org.plumbline.identity;

import java.io.Serializable;
import java.util.Locale;
import java.util.regex.Pattern;

/**
 * A mail address, in lower case. Only an ASCII address of local part, {@code @} and a domain with a dot: neither a line's end
 * nor a list of addresses can hide in it.
 *
 * @param value the address, at most 254 characters (RFC 5321)
 */
public record MailAddress(String value) implements Serializable {

    private static final int LONGEST = 254;
    private static final int LONGEST_LOCAL_PART = 64;

    private static final Pattern SHAPE = Pattern.compile(
            "[A-Za-z0-9!#$%&'*+/=?^_`{|}~-]+(?:\\.[A-Za-z0-9!#$%&'*+/=?^_`{|}~-]+)*"
                    + "@(?:[A-Za-z0-9](?:[A-Za-z0-9-]{0,61}[A-Za-z0-9])?\\.)+[A-Za-z](?:[A-Za-z0-9-]{0,61}[A-Za-z0-9])");

    /**
     * Checks the address's shape; whether somebody reads it, only a mail finds out.
     *
     * @throws MailAddressRefused where it has another shape
     */
    public MailAddress {
        String bare = value == null ? "" : value.strip();
        // The length first: the pattern never sees a long text.
        if (bare.length() > LONGEST
                || bare.indexOf('@') > LONGEST_LOCAL_PART
                || !SHAPE.matcher(bare).matches()) {
            throw new MailAddressRefused();
        }
        value = bare.toLowerCase(Locale.ROOT);
    }

    /** Nothing of the address: it stays out of logs and messages. */
    @Override
    public String toString() {
        return "a mail address";
    }
}
