/**
 * The edge of both applications: signs people in and out at Keycloak, asks each page's rule before the page is built, and
 * sets what every answer must carry.
 *
 * <p>Nothing outside knows Keycloak or servlets: the rest of the product sees {@code identity.Caller}. Begin at
 * {@code SignInMechanism}.
 */
package org.plumbline.identity.keycloak;
