package org.plumbline.transfer;

/** How a transfer stands. */
public enum TransferState {
    /** The copy lies there until somebody takes it. */
    OPEN,
    /** Another clinic has it. */
    TAKEN,
    /** It was taken back. */
    REVOKED,
    /** Nobody took it in time. */
    EXPIRED,
    /** The date of birth was told wrong too often. */
    DESTROYED
}
