package org.plumbline.portal.api;

import jakarta.json.JsonException;
import jakarta.json.JsonObject;
import jakarta.json.JsonReader;
import jakarta.json.JsonValue;
import jakarta.ws.rs.BadRequestException;
import jakarta.ws.rs.ClientErrorException;
import jakarta.ws.rs.core.Response.Status;
import java.io.StringReader;
import java.time.DateTimeException;
import java.time.Instant;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.plumbline.session.DeviceClock;
import org.plumbline.text.Jsons;

/**
 * What a device has kept and sends now, as JSON.
 *
 * @param patient whose it is; a device may have been used by two
 * @param clock the device's
 * @param entries each on its own
 */
record SentEntries(UUID patient, DeviceClock clock, List<JsonValue> entries) {

    /** A device sends what it has in portions: more at once than one makes in a week is no portion. */
    static final int MOST = 200;

    private static final Set<String> FIELDS = Set.of("patient", "sentAt", "entries");

    /**
     * Reads what was sent.
     *
     * @throws BadRequestException where it is nothing that a device of ours sends
     * @throws ClientErrorException with 413, where it is too much
     */
    static SentEntries read(String json, Instant now) {
        try (JsonReader reader = Jsons.reader(new StringReader(json == null ? "" : json))) {
            JsonObject sent = reader.readObject();
            if (!FIELDS.equals(sent.keySet())) {
                throw new BadRequestException();
            }
            List<JsonValue> entries = sent.getJsonArray("entries");
            if (entries.size() > MOST) {
                throw new ClientErrorException(Status.REQUEST_ENTITY_TOO_LARGE);
            }
            UUID patient = UUID.fromString(sent.getString("patient"));
            return new SentEntries(patient, DeviceClock.of(Instant.parse(sent.getString("sentAt")), now), entries);
        } catch (JsonException
                | ClassCastException
                | IllegalArgumentException
                | DateTimeException
                | ArithmeticException e) {
            // Without the cause, which would repeat in the log what was typed.
            throw new BadRequestException();
        }
    }
}
