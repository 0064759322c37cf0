package org.plumbline.knowledge;

/** What a light is called, what it asks of the clinician, and what it says to the patient. */
public record LightWords(Text name, Text forClinician, Text forPatient) {}
