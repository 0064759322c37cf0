/**
 * The command line {@code plumbline}: one command starts everything on this machine and ends it again.
 *
 * <p>It must not know web pages.
 */
package org.plumbline.launcher;
