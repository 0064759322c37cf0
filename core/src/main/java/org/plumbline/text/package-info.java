/**
 * Words that people type.
 *
 * <p>It must not know what they are about. Begin at {@code Words}.
 */
package org.plumbline.text;
