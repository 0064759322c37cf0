/**
 * Images that people upload: what is taken, and how all is left out of them but what is seen.
 *
 * <p>An image is told by its content, never by its name, and is always written anew: what hides in a file (a place where a photo was
 * taken, a second file behind the first) does not come through.
 *
 * <p>It must not know who uploads, what for, or where images are kept. Begin at {@code ImageCleaner}.
 */
package org.plumbline.image;
