package org.plumbline.portal.api;

import jakarta.ws.rs.BadRequestException;
import jakarta.ws.rs.FormParam;
import java.util.UUID;

/** The form of a message, as a browser sends it. What can't be read answers 400. */
public class MessageForm {

    @FormParam("key")
    private String key;

    @FormParam("patient")
    private String patient;

    @FormParam("text")
    private String text;

    /** Whether the form was made for this patient; a tab that was left open may hold another's. */
    boolean isFor(UUID caller) {
        return caller.equals(new Field(patient).id());
    }

    UUID key() {
        UUID sent = new Field(key).id();
        if (sent == null) {
            throw new BadRequestException();
        }
        return sent;
    }

    /** What was typed; null where the form had no such field. */
    String text() {
        return text;
    }
}
