package org.plumbline.visit;

import java.net.URI;
import java.net.URISyntaxException;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;
import org.plumbline.text.Words;

/**
 * Where a visit is: a place in words, or the address of the clinic's own video service.
 *
 * @param words one line of 1 to 300 characters; what begins like a web address is one, by https
 */
public record Where(String words) {

    /** The most characters. */
    public static final int LONGEST = 300;

    private static final Pattern WEB = Pattern.compile("https?://.*");
    private static final Pattern CONTROL = Pattern.compile("[\\p{Cntrl}\u0085\u2028\u2029]");

    /** @throws VisitRefused where it is neither a place nor such an address */
    public Where {
        words = line(words);
        if (isWeb(words) && address(words).isEmpty()) {
            throw new VisitRefused(VisitRefused.Why.VIDEO);
        }
    }

    private static String line(String typed) {
        try {
            String line = Words.of(typed, LONGEST);
            if (line.isEmpty() || CONTROL.matcher(line).find()) {
                throw new VisitRefused(VisitRefused.Why.PLACE);
            }
            return line;
        } catch (VisitRefused e) {
            throw e;
        } catch (IllegalArgumentException e) {
            throw (VisitRefused) new VisitRefused(VisitRefused.Why.PLACE).initCause(e);
        }
    }

    private static boolean isWeb(String words) {
        return WEB.matcher(words.toLowerCase(Locale.ROOT)).matches();
    }

    /** An address with a host and nobody's name or password in it, by https; nothing where it is none. */
    private static Optional<URI> address(String words) {
        try {
            return Optional.of(new URI(words))
                    .filter(uri -> "https".equalsIgnoreCase(uri.getScheme()))
                    .filter(uri -> uri.getHost() != null && uri.getRawUserInfo() == null);
        } catch (URISyntaxException e) {
            return Optional.empty();
        }
    }

    /** The address, where it is by video. */
    public Optional<URI> video() {
        return isWeb(words) ? address(words) : Optional.empty();
    }
}
