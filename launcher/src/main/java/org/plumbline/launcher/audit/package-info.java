/**
 * Proves that nobody changed the audit: walks each clinic's chain and names the first row that breaks it.
 *
 * <p>It must not know how rows are sealed beyond {@code audit.Chain}. Begin at {@code AuditVerification}.
 */
package org.plumbline.launcher.audit;
