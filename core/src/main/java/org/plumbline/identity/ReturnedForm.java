package org.plumbline.identity;

import jakarta.enterprise.context.RequestScoped;
import java.util.List;
import java.util.Map;

/**
 * What the caller had entered in the form of the page that they now open, when their session ended before they sent it. It
 * is the page's to show; nothing of it was done.
 */
@RequestScoped
public class ReturnedForm {

    private String shape = "";
    private Map<String, List<String>> fields = Map.of();

    /** Gives a form back; done by the door, and only to its owner. */
    public void giveBack(String madeFrom, Map<String, List<String>> entered) {
        shape = madeFrom;
        fields = Map.copyOf(entered);
    }

    /** Whether there is one. */
    public boolean isThere() {
        return !fields.isEmpty();
    }

    /** Whether the form was made from what the page would make it from now. */
    public boolean isOf(String current) {
        return shape.equals(current);
    }

    /** The fields by their names, as they were sent. */
    public Map<String, List<String>> fields() {
        return fields;
    }
}
