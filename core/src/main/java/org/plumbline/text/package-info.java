/**
 * Words: as people type and search them, as bundles say them in two languages, and as documents carry them.
 *
 * <p>It must not know what they are about. Begin at {@code Words}, {@code BundleWords} and {@code Stencil}.
 */
package org.plumbline.text;
