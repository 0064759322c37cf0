/**
 * What the portal has sent already: a key sent twice finds its first answer, so that nothing is recorded twice.
 *
 * <p>It must not know what was sent. Begin at {@code Submissions}.
 */
package org.plumbline.submission;
