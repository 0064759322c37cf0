/**
 * What a patient can read about their back: the catalogue's articles, those first that are about what was found in them.
 *
 * <p>It changes nothing. Begin at {@code ViewLearning}.
 */
package org.plumbline.learning;
