package org.plumbline.message;

import com.github.f4b6a3.uuid.UuidCreator;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.nio.charset.StandardCharsets;
import java.util.Optional;
import java.util.UUID;
import org.plumbline.submission.Submissions;
import org.plumbline.time.ClinicCalendar;

/** Puts messages into threads, each once however often it is sent. To be asked within a transaction, by those who may. */
@ApplicationScoped
class Post {

    private final MessageThreads threads;
    private final Messages messages;
    private final Submissions submissions;
    private final ClinicCalendar calendar;

    @Inject
    Post(MessageThreads threads, Messages messages, Submissions submissions, ClinicCalendar calendar) {
        this.threads = threads;
        this.messages = messages;
        this.submissions = submissions;
        this.calendar = calendar;
    }

    Post() {
        this(null, null, null, null);
    }

    /**
     * What became of a message.
     *
     * @param id its id, or that of the same one that came before
     * @param fresh the message in its thread, where it didn't come before
     */
    record Posted(UUID id, Optional<InThread> fresh) {}

    /** A message and the thread that it was put into, which nobody else changes until the transaction's end. */
    record InThread(MessageThread thread, Message message) {}

    /** Puts a patient's own message into their thread. */
    Posted fromPatient(UUID key, UUID patient, MessageText text) {
        return put(key, patient, null, text);
    }

    /** Puts a member's message into a patient's thread. */
    Posted fromMember(UUID member, Reply reply) {
        return put(reply.key(), reply.patient(), member, reply.text());
    }

    private Posted put(UUID key, UUID patient, UUID member, MessageText text) {
        UUID id = UuidCreator.getTimeOrderedEpoch();
        UUID first = submissions.first(ofBoth(key, text), patient, id);
        if (!first.equals(id)) {
            return new Posted(first, Optional.empty());
        }
        MessageThread thread = threads.locked(patient);
        Message message = thread.write(id, member, text, calendar.now());
        messages.add(message);
        return new Posted(id, Optional.of(new InThread(thread, message)));
    }

    /**
     * A form that comes back by the browser's button is sent with the key that it had. With other words it is another message:
     * to take it for the first one would lose it.
     */
    private static UUID ofBoth(UUID key, MessageText text) {
        return UUID.nameUUIDFromBytes((key + "\n" + text.words()).getBytes(StandardCharsets.UTF_8));
    }
}
