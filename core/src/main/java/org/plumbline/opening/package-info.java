/**
 * How a clinic comes to be: its organization at Keycloak, its row, its first admin and their invitation; and the sign-up
 * by which somebody whom nobody knows yet asks for one.
 *
 * <p>It must not know what happens in a clinic later. Begin at {@code ClinicOpening}.
 */
package org.plumbline.opening;
