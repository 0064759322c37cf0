/**
 * Runs tests inside Payara Micro with a real PostgreSQL: one server and one deployment for all of them.
 *
 * <p>It must not know what is tested. Begin at {@code InContainer}.
 */
package org.plumbline.container;
