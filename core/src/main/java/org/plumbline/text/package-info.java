/**
 * Words that people type, as they are kept and as they are searched.
 *
 * <p>It must not know what they are about. Begin at {@code Words}.
 */
package org.plumbline.text;
