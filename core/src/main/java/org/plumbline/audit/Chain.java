package org.plumbline.audit;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.UUID;

/**
 * The chain of hashes of one clinic's audit. Each hash is SHA-256 over the one before and the columns of what is sealed;
 * the first goes on from the clinic's id. So a row that is changed, taken out or moved breaks every hash from there on.
 *
 * <p>Columns are told by the database as text, each written with its length before it and null with a length of its own:
 * no two rows read alike. Not safe for use by several threads.
 */
public final class Chain {

    private static final int NULL = -1;
    private static final int BYTES_OF_INT = 4;

    private final MessageDigest digest = sha256();
    private byte[] head;

    private Chain(byte[] head) {
        this.head = head;
    }

    /** The chain of a clinic, before its first event. */
    public static Chain of(UUID clinic) {
        Chain chain = new Chain(new byte[0]);
        chain.add("plumbline audit of", clinic.toString());
        return chain;
    }

    /** A chain that goes on from its newest hash. */
    public static Chain from(byte[] head) {
        return new Chain(head.clone());
    }

    /** Adds what is sealed next and gives the hash over it. */
    public byte[] add(String... columns) {
        head = next(columns);
        return head.clone();
    }

    /** The hash that these columns would have here; the chain stays where it is. */
    public byte[] next(String... columns) {
        digest.reset();
        digest.update(head);
        for (String column : columns) {
            write(column);
        }
        return digest.digest();
    }

    private void write(String column) {
        if (column == null) {
            writeLength(NULL);
            return;
        }
        byte[] bytes = column.getBytes(StandardCharsets.UTF_8);
        writeLength(bytes.length);
        digest.update(bytes);
    }

    private void writeLength(int length) {
        for (int shift = (BYTES_OF_INT - 1) * Byte.SIZE; shift >= 0; shift -= Byte.SIZE) {
            digest.update((byte) (length >> shift));
        }
    }

    private static MessageDigest sha256() {
        try {
            return MessageDigest.getInstance("SHA-256");
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }
}
