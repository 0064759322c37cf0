/**
 * Reads the audit: the admin's list and a copy of it, and who has seen a patient's record. People's names are put beside
 * the events here; the events themselves hold none.
 *
 * <p>It must not know how the chain is sealed. Begin at {@code ViewAudit}.
 */
package org.plumbline.oversight;
