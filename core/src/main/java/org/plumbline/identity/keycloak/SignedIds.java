package org.plumbline.identity.keycloak;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.nio.ByteBuffer;
import java.security.GeneralSecurityException;
import java.security.MessageDigest;
import java.util.Arrays;
import java.util.HexFormat;
import java.util.Optional;
import java.util.UUID;
import java.util.regex.Pattern;
import javax.crypto.Mac;
import org.plumbline.identity.Application;

/**
 * The id of a clinic's row in an address that opens it without a sign-in: nobody makes one but we, and nothing of it is kept
 * that would open it.
 *
 * <p>It is 96 letters and digits: the clinic's id, the row's, and 128 bits of an HMAC-SHA256 of both.
 */
@ApplicationScoped
public class SignedIds {

    private static final String MAC = "HmacSHA256";
    private static final int ID = 2 * Long.BYTES;
    private static final Pattern SHAPE = Pattern.compile("[0-9a-f]{96}");

    private final Secrets secrets;

    @Inject
    SignedIds(Secrets secrets) {
        this.secrets = secrets;
    }

    SignedIds() {
        this(null);
    }

    /** A row of a clinic. */
    public record Signed(UUID clinic, UUID row) {}

    /**
     * The id in letters and digits.
     *
     * @param purpose what it's for: an id for one purpose is none for another
     */
    public String sign(String purpose, Signed id) {
        byte[] ids = bytes(id);
        return HexFormat.of().formatHex(ids) + HexFormat.of().formatHex(mark(purpose, ids));
    }

    /** The id that was signed; nothing where we didn't, or not for this. */
    public Optional<Signed> read(String purpose, String signed) {
        if (signed == null || !SHAPE.matcher(signed).matches()) {
            return Optional.empty();
        }
        byte[] all = HexFormat.of().parseHex(signed);
        byte[] ids = Arrays.copyOf(all, 2 * ID);
        boolean ours = MessageDigest.isEqual(mark(purpose, ids), Arrays.copyOfRange(all, 2 * ID, all.length));
        return ours ? Optional.of(ids(ids)) : Optional.empty();
    }

    private byte[] mark(String purpose, byte[] ids) {
        try {
            Mac mac = Mac.getInstance(MAC);
            mac.init(secrets.key(Application.PORTAL, purpose));
            return Arrays.copyOf(mac.doFinal(ids), ID);
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException(e);
        }
    }

    private static byte[] bytes(Signed id) {
        return ByteBuffer.allocate(2 * ID)
                .putLong(id.clinic().getMostSignificantBits())
                .putLong(id.clinic().getLeastSignificantBits())
                .putLong(id.row().getMostSignificantBits())
                .putLong(id.row().getLeastSignificantBits())
                .array();
    }

    private static Signed ids(byte[] bytes) {
        ByteBuffer buffer = ByteBuffer.wrap(bytes);
        return new Signed(new UUID(buffer.getLong(), buffer.getLong()), new UUID(buffer.getLong(), buffer.getLong()));
    }
}
