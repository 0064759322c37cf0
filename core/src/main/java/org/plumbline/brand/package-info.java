/**
 * How a clinic's pages are dressed: its colour, as far as words in it can be read, and its logo.
 *
 * <p>It must not know patients. Begin at {@code ChangeBrand}.
 */
package org.plumbline.brand;
