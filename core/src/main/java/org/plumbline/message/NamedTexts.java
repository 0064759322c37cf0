package org.plumbline.message;

import java.io.Serializable;
import java.util.Objects;

/**
 * A template for messages.
 *
 * @param name by which the clinic knows it, 1 to 100 characters
 * @param texts what it says
 */
public record NamedTexts(String name, TemplateTexts texts) implements Serializable {

    /** The most characters of a name. */
    public static final int LONGEST_NAME = 100;

    /** @throws MessageTemplateRefused where the name is none, or too long */
    public NamedTexts {
        name = MessageTemplateRefused.words(MessageTemplateRefused.Part.NAME, name, LONGEST_NAME);
        Objects.requireNonNull(texts);
    }
}
