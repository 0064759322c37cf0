/**
 * What day it is: for a clinic, in its zone.
 *
 * <p>Nothing else asks the machine for the time. Begin at {@code ClinicCalendar}.
 */
package org.plumbline.time;
