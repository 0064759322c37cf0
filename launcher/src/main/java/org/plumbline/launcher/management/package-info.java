/**
 * What operators ask a running server, on a port of its own: is it alive, is it ready, what are its numbers; and how it
 * ends without cutting off a request.
 *
 * <p>It runs in Payara's process and must use nothing but the JDK and the PostgreSQL driver, so that it answers whatever
 * state Payara is in. Begin at {@link org.plumbline.launcher.management.Management}.
 */
package org.plumbline.launcher.management;
