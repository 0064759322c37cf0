/**
 * The clinical catalogue: tests, muscles, dysfunctions, exercises and red flags, with their sources, read from data.
 *
 * <p>It must not know patients, clinics or pages. Begin at {@code Catalogue}.
 */
package org.plumbline.knowledge;
