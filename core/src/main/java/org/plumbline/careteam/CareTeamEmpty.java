package org.plumbline.careteam;

/** A patient keeps at least one member who treats them: the last can't be taken off the team. */
public class CareTeamEmpty extends RuntimeException {

    private static final long serialVersionUID = 1L;

    CareTeamEmpty() {
        super("the last of a care team stays");
    }
}
