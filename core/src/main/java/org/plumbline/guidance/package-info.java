/**
 * The first steps of a new clinic: what there is to do before the first patient has a program.
 *
 * <p>It must not know how any of it is done. Begin at {@code ViewFirstSteps}.
 */
package org.plumbline.guidance;
