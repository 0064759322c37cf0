/**
 * Messages: the one thread between a patient and the members of the clinic who reach them, how far each side has read, and the
 * clinic's templates.
 *
 * <p>What was written is never changed. A mail says that something is there, and nothing of it. It must not know the worklist,
 * which asks here what waits for an answer. Begin at {@code SendMessage}, {@code WriteMessage} and {@code ViewThread}.
 */
package org.plumbline.message;
