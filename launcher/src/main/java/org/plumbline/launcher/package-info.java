/**
 * The command line {@code plumbline}: one command starts everything on this machine and ends it again.
 *
 * <p>It must not know web pages. Begin at {@code command.Plumbline}; the servers together are {@code stack.Stack}.
 */
package org.plumbline.launcher;
