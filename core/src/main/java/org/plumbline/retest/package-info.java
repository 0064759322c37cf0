/**
 * Retests: when a finding is measured again, and what came out.
 *
 * <p>It must not know programs. Begin at {@code PlannedRetest}.
 */
package org.plumbline.retest;
