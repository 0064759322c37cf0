/**
 * The edge of both applications: what every answer carries, what no request may do or be, how often one may ask, who is
 * taken for the client behind proxies, and the one form in which a failure is told.
 *
 * <p>It must not know how people sign in, nor what any page is about; with {@code identity.keycloak} it is the only place
 * that knows servlets. Begin at {@code Edge}, which the door asks; {@code ErrorAnswer} tells failures.
 */
package org.plumbline.identity.edge;
