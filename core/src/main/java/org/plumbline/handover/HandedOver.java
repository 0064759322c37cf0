package org.plumbline.handover;

import java.io.Serializable;
import java.time.LocalDate;
import java.util.UUID;

/**
 * A handover, as it is shown.
 *
 * @param id the handover
 * @param patient whose it is
 * @param from the name of who handed over
 * @param to the name of the colleague
 * @param note words to the colleague; empty where there are none
 * @param on the clinic's day
 */
public record HandedOver(UUID id, HandedPatient patient, String from, String to, String note, LocalDate on)
        implements Serializable {

    /**
     * A patient who was handed over.
     *
     * @param id the patient
     * @param name given name, family name; empty where the reader has the patient before them
     */
    public record HandedPatient(UUID id, String name) implements Serializable {}
}
