/**
 * The data directory: its layout, its version, the lock against a second run, the secrets, and the processes of a run.
 *
 * <p>It must not know which servers keep their data in it. Begin at {@link org.plumbline.launcher.data.DataDirectory}.
 */
package org.plumbline.launcher.data;
