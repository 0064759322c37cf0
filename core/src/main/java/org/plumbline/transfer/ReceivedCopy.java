package org.plumbline.transfer;

import java.time.LocalDate;
import org.plumbline.transfer.copy.RecordCopy;

/**
 * A copy of a record that came from another clinic.
 *
 * @param by the name of who took it
 * @param on the day in this clinic
 * @param copy what it says
 */
public record ReceivedCopy(String by, LocalDate on, RecordCopy copy) {}
