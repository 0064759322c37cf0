package org.plumbline.transfer;

import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.security.SecureRandom;
import java.time.LocalDate;
import javax.crypto.Cipher;
import javax.crypto.Mac;
import javax.crypto.spec.GCMParameterSpec;
import javax.crypto.spec.SecretKeySpec;

/**
 * What a code and a date of birth open: the place where the copy lies, the proof that the date is known, and the key.
 *
 * <p>All three are made by HKDF (RFC 5869, HMAC-SHA256): the code has 100 random bits, so that nothing is gained by a slow
 * function. The place depends on the code alone, proof and key on the date as well. Whoever has the database has none of the two.
 */
final class TransferKey {

    private static final String MAC = "HmacSHA256";
    private static final String CIPHER = "AES/GCM/NoPadding";
    private static final int IV = 12;
    private static final int TAG_BITS = 128;

    private final byte[] lookup;
    private final byte[] proof;
    private final byte[] key;

    TransferKey(TransferCode code, LocalDate born) {
        byte[] secret = mac(bytes("Plumbline transfer 1"), bytes(code.characters()));
        lookup = expanded(secret, "lookup");
        proof = expanded(secret, "proof " + born);
        key = expanded(secret, "key " + born);
    }

    /** Where the copy lies: 32 bytes. */
    byte[] lookup() {
        return lookup.clone();
    }

    /** That the date of birth is known: 32 bytes. */
    byte[] proof() {
        return proof.clone();
    }

    /** A text that nobody reads or changes without the code and the date. */
    byte[] seal(String text, SecureRandom random) {
        byte[] iv = new byte[IV];
        random.nextBytes(iv);
        byte[] sealed = crypt(Cipher.ENCRYPT_MODE, iv, bytes(text));
        return ByteBuffer.allocate(IV + sealed.length).put(iv).put(sealed).array();
    }

    /**
     * The text that was sealed.
     *
     * @throws CopyUnreadable where it was sealed under another code or date, or changed since
     */
    String open(byte[] sealed) {
        ByteBuffer parts = ByteBuffer.wrap(sealed);
        byte[] iv = new byte[IV];
        parts.get(iv);
        byte[] rest = new byte[parts.remaining()];
        parts.get(rest);
        return new String(crypt(Cipher.DECRYPT_MODE, iv, rest), StandardCharsets.UTF_8);
    }

    private byte[] crypt(int mode, byte[] iv, byte[] text) {
        try {
            Cipher cipher = Cipher.getInstance(CIPHER);
            cipher.init(mode, new SecretKeySpec(key, "AES"), new GCMParameterSpec(TAG_BITS, iv));
            cipher.updateAAD(lookup);
            return cipher.doFinal(text);
        } catch (GeneralSecurityException e) {
            throw new CopyUnreadable(e);
        }
    }

    /** The one block of HKDF's second step that 32 bytes take. */
    private static byte[] expanded(byte[] secret, String purpose) {
        byte[] info = bytes(purpose);
        return mac(
                secret,
                ByteBuffer.allocate(info.length + 1).put(info).put((byte) 1).array());
    }

    private static byte[] mac(byte[] secret, byte[] text) {
        try {
            Mac mac = Mac.getInstance(MAC);
            mac.init(new SecretKeySpec(secret, MAC));
            return mac.doFinal(text);
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException(e);
        }
    }

    private static byte[] bytes(String text) {
        return text.getBytes(StandardCharsets.UTF_8);
    }
}
