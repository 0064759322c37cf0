/**
 * One examination on one day: history, red flags, findings; and, once it is signed, the hypotheses that the findings
 * support, which the clinician confirms or rejects.
 *
 * <p>It must not know programs. Begin at {@code Assessment}.
 */
package org.plumbline.assessment;
