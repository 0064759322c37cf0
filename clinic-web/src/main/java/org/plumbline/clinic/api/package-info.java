/**
 * What the console serves besides its pages: the catalogue as a page for clinical review, the exercises' pictures.
 *
 * <p>Begin at {@code ReviewResource}.
 */
package org.plumbline.clinic.api;
