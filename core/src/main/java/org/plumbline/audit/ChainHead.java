package org.plumbline.audit;

import java.time.Instant;

/**
 * The newest link of a chain.
 *
 * @param number its place, from 1
 * @param hash its hash, as 64 hexadecimal digits
 * @param sealedAt when it was sealed
 */
public record ChainHead(long number, String hash, Instant sealedAt) {}
