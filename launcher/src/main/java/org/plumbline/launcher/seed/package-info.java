/** The history of the demo's patients. Begin at {@link org.plumbline.launcher.seed.Seed}. */
package org.plumbline.launcher.seed;
