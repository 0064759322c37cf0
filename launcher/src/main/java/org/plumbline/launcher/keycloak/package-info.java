/**
 * The real Keycloak on this machine, and its realm kept in step with this installation.
 *
 * <p>It must not know who the demo's people are. Begin at {@link org.plumbline.launcher.keycloak.Keycloak}; the realm
 * itself is {@code realm/realm.json}.
 */
package org.plumbline.launcher.keycloak;
