/** How it goes, words first. Begin at {@code ProgressPage}. */
package org.plumbline.portal.progress;
