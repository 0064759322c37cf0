/**
 * What a clinic learns of itself: whom it treats, how much of the programs is done, and what has become of pain.
 *
 * <p>It names members and no patient. Begin at {@code ViewReport}.
 */
package org.plumbline.report;
