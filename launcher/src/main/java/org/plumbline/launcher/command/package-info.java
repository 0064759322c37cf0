/**
 * The command line. Begin at {@link org.plumbline.launcher.command.Plumbline}.
 *
 * <p>It must not know how a server is started.
 */
package org.plumbline.launcher.command;
