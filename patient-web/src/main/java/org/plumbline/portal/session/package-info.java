/** Doing today's exercises, one per screen. Begin at {@code session/play.xhtml} and {@code player.js}. */
package org.plumbline.portal.session;
