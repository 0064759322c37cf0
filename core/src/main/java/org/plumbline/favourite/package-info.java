/**
 * The exercises that a member keeps at hand: found first in the library and in the builder, and nobody else's business.
 *
 * <p>It must not know patients, programs or pages, and never changes what is proposed to a patient. Begin at {@code KeepFavourite}.
 */
package org.plumbline.favourite;
