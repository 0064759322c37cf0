/** What a patient has to do today. Begin at {@code TodayPage}. */
package org.plumbline.portal.today;
