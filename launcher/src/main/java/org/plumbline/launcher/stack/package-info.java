/**
 * All servers together: started in their order, ended in the reverse one, whatever happens.
 *
 * <p>Begin at {@link org.plumbline.launcher.stack.Stack}.
 */
package org.plumbline.launcher.stack;
