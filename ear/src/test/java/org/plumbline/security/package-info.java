/**
 * Attacks on the running product. What there is to attack is read from the EAR that is deployed, never from a list: each page address,
 * each action of a page and each endpoint is tried by everybody, on their own records, on other patients' and on another clinic's.
 *
 * <p>It must not know the pages by name. Begin at {@code PagesIT}; {@code Ground} holds what all attacks need.
 */
package org.plumbline.security;
