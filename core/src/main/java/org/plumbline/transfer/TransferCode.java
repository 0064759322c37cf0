package org.plumbline.transfer;

import java.security.SecureRandom;
import java.util.Locale;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/**
 * The code by which another clinic takes a copy: 20 characters of Crockford's base 32, which are 100 random bits. Nobody guesses
 * it; a person can read it out, since letters that look like digits are taken for them.
 *
 * @param characters the bare code, in capitals
 */
public record TransferCode(String characters) {

    private static final String ALPHABET = "0123456789ABCDEFGHJKMNPQRSTVWXYZ";
    private static final int LENGTH = 20;
    private static final int GROUP = 5;
    private static final Pattern BARE = Pattern.compile("[" + ALPHABET + "]{" + LENGTH + "}");
    private static final Pattern BETWEEN = Pattern.compile("[\\s\\p{Pd}]+");
    private static final Pattern GROUPS = Pattern.compile("(?<=\\G.{" + GROUP + "})(?=.)");

    /** @throws TransferCodeWrong where it is no code */
    public TransferCode {
        if (!BARE.matcher(characters).matches()) {
            throw new TransferCodeWrong();
        }
    }

    /** A code that nobody has had. */
    static TransferCode random(SecureRandom random) {
        return new TransferCode(IntStream.range(0, LENGTH)
                .mapToObj(place -> ALPHABET.charAt(random.nextInt(ALPHABET.length())))
                .map(String::valueOf)
                .collect(Collectors.joining()));
    }

    /**
     * The code that somebody typed: small letters, spaces and dashes don't matter, O is 0, I and L are 1.
     *
     * @throws TransferCodeWrong where it is no code
     */
    public static TransferCode read(String typed) {
        if (typed.length() > 2 * LENGTH) {
            throw new TransferCodeWrong();
        }
        return new TransferCode(BETWEEN.matcher(typed.toUpperCase(Locale.ROOT))
                .replaceAll("")
                .replace('O', '0')
                .replace('I', '1')
                .replace('L', '1'));
    }

    /** In four groups, as it is read out. */
    public String inGroups() {
        return String.join("-", GROUPS.split(characters));
    }

    /** Says nothing: a code is shown once and stands in no log. */
    @Override
    public String toString() {
        return "a transfer code";
    }
}
