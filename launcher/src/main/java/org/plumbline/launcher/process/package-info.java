/**
 * Child processes: started apart from the terminal, recorded, watched and ended.
 *
 * <p>It must not know which servers run in them. Begin at {@link org.plumbline.launcher.process.Child}.
 */
package org.plumbline.launcher.process;
