package org.plumbline.emergency;

import org.plumbline.patient.PatientDescription;

/**
 * Whose record a clinician needs in an emergency, and why. It names the person and never an id, so that an id tells
 * nothing of who is a patient.
 *
 * @param person as the clinician knows them
 * @param reason why the record can't wait
 */
public record Claim(PatientDescription person, Reason reason) {}
