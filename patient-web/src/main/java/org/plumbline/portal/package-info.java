/**
 * The patient portal: one package a page, folder, address and package of one name.
 *
 * <p>It must not know entity managers or Keycloak. Begin at {@code today}.
 */
package org.plumbline.portal;
