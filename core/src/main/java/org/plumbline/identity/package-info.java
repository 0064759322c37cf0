/**
 * Who is calling and what they may do: callers, members' rights, the rule that stands beside each endpoint, and its one
 * enforcement.
 *
 * <p>It must not know how a caller proved who they are: {@code identity.keycloak} does. Begin at {@code Allows}.
 */
package org.plumbline.identity;
