/**
 * The audit: who did or saw what in a clinic, only ever added to, and sealed into the clinic's chain of hashes.
 *
 * <p>It must not know the features whose events it keeps. Begin at {@code AuditTrail}; {@code Chain} says what a seal
 * covers.
 */
package org.plumbline.audit;
