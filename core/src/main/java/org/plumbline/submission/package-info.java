/**
 * What was sent already, by the portal and in messages: a key sent twice finds its first answer, so that nothing is recorded twice.
 *
 * <p>It must not know what was sent. Begin at {@code Submissions}.
 */
package org.plumbline.submission;
