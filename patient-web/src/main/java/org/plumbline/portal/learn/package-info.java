/** What a patient can read about their back. Begin at {@code ArticlesPage}. */
package org.plumbline.portal.learn;
