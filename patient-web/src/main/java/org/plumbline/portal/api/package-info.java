/**
 * What the portal's forms send: pain reports and exercises done, each with a key that makes a repeat harmless. The answer
 * is always the page to go on at, so that reloading it sends nothing again.
 *
 * <p>Begin at {@code PainResource}.
 */
package org.plumbline.portal.api;
