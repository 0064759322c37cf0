/** Where a patient reports pain. Begin at {@code ReportPage}. */
package org.plumbline.portal.pain;
