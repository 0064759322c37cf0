/** Where a patient chooses when they are reminded, and makes the address of their calendar. Begin at {@code RemindersPage}. */
package org.plumbline.portal.reminder;
