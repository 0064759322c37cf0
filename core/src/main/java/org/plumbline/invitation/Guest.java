package org.plumbline.invitation;

import org.plumbline.patient.PersonName;

/**
 * A patient who shall be invited.
 *
 * @param host the clinic that invites
 * @param name the patient's name, for the account where they have none
 */
public record Guest(Host host, PersonName name) {}
