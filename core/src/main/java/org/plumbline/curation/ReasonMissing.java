package org.plumbline.curation;

/** What changes how patients are judged or treated needs a reason. */
public class ReasonMissing extends RuntimeException {

    private static final long serialVersionUID = 1L;

    ReasonMissing() {
        super("a change of the catalogue needs a reason");
    }
}
