package org.plumbline.identity.edge;

import java.net.InetAddress;
import java.net.UnknownHostException;
import java.util.Optional;
import java.util.regex.Pattern;

/** Internet addresses in writing. No name is ever looked up: what a client writes must not make us ask anybody. */
final class Addresses {

    private static final Pattern IPV4 = Pattern.compile("\\d{1,3}(\\.\\d{1,3}){3}");
    private static final Pattern IPV6 = Pattern.compile("[0-9A-Fa-f:]*:[0-9A-Fa-f:.]*");

    private Addresses() {}

    /** The address that a text names; nothing where it names none. */
    static Optional<InetAddress> parse(String text) {
        String bare = text.strip();
        if (!IPV4.matcher(bare).matches() && !IPV6.matcher(bare).matches()) {
            return Optional.empty();
        }
        try {
            return Optional.of(InetAddress.getByName(bare));
        } catch (UnknownHostException e) {
            // It looks like an address and is none: 999.1.1.1.
            return Optional.empty();
        }
    }
}
