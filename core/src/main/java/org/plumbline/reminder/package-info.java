/**
 * Reminders: when a patient wants to be reminded of their exercises, the queue that does it, and what became of each.
 *
 * <p>The mails themselves are {@code mail}'s. It must not know pages, nor why exercises were prescribed. Begin at {@code
 * ChangeReminders} and {@code RemindPatient}.
 */
package org.plumbline.reminder;
