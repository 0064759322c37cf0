/**
 * The clinician console: one package a page, folder, address and package of one name.
 *
 * <p>It must not know entity managers or Keycloak. Begin at {@code caseload}.
 */
package org.plumbline.clinic;
