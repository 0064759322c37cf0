package org.plumbline.transfer;

import org.plumbline.transfer.copy.RecordCopy;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.json.JsonMapper;

/** A copy as the text that is sealed and kept. */
final class CopyText {

    /** In characters; the sealed bytes stay below what their column takes, for the most part is ASCII. */
    private static final int LONGEST = 4_000_000;

    private static final JsonMapper JSON = JsonMapper.builder().build();

    private CopyText() {}

    /** @throws RecordTooLarge where it is longer than four million characters */
    static String of(RecordCopy copy) {
        String text = JSON.writeValueAsString(copy);
        if (text.length() > LONGEST) {
            throw new RecordTooLarge();
        }
        return text;
    }

    /** @throws CopyUnreadable where it is no copy, or one that can't be */
    static RecordCopy read(String text) {
        if (text.length() > LONGEST) {
            throw new CopyUnreadable(new RecordTooLarge());
        }
        try {
            return JSON.readValue(text, RecordCopy.class);
        } catch (JacksonException e) {
            throw new CopyUnreadable(e);
        }
    }
}
