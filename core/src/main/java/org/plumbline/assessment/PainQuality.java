package org.plumbline.assessment;

/** How a pain feels, as the patient puts it. The names are stored. */
public enum PainQuality {
    /** Not asked, or not said. */
    UNTOLD,
    ACHING,
    SHARP,
    BURNING,
    STIFF,
    CRAMPING,
    TINGLING,
    NUMB,
    SHOOTING
}
