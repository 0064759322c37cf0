/**
 * The calendar that a patient's own calendar program reads: exercise days, visits and retests at a secret address that the
 * patient makes and ends. Nothing in it tells what is treated, or what there is to do.
 *
 * <p>It must not know pages. Begin at {@code CalendarFeed} and {@code ChangeCalendarAddress}.
 */
package org.plumbline.calendar;
