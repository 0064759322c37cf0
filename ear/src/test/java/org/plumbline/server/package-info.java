/**
 * The EAR on the server that its vendor supports for one: Payara Server.
 *
 * <p>It must not know what the pages do. Begin at {@code PayaraServerIT}.
 */
package org.plumbline.server;
