/** Where a patient reports pain, and sees how it went. Begin at {@code DiaryPage} and {@code ReportPage}. */
package org.plumbline.portal.pain;
