package org.plumbline.message;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Instant;
import java.util.UUID;
import org.plumbline.fixture.Requests;
import org.plumbline.fixture.Visitor;

/** Writes messages as people do: each with a form of its own, and after reading what is there. */
@ApplicationScoped
class Letters {

    private static final int ALL = 200;

    private final Requests requests;
    private final SendMessage send;
    private final WriteMessage write;
    private final ViewThread view;

    @Inject
    Letters(Requests requests, SendMessage send, WriteMessage write, ViewThread view) {
        this.requests = requests;
        this.send = send;
        this.write = write;
        this.view = view;
    }

    Letters() {
        this(null, null, null, null);
    }

    UUID write(Visitor patient, String words) {
        return write(patient, UUID.randomUUID(), words);
    }

    UUID write(Visitor patient, UUID key, String words) {
        return requests.ask(patient, () -> write.write(key, new MessageText(words)));
    }

    UUID answer(Visitor member, UUID patient, String words) {
        return send(member, reply(patient, words, read(member, patient).seen()));
    }

    UUID send(Visitor member, Reply reply) {
        return requests.ask(member, () -> send.send(reply));
    }

    static Reply reply(UUID patient, String words, Instant seen) {
        return new Reply(UUID.randomUUID(), patient, new MessageText(words), seen);
    }

    Conversation read(Visitor member, UUID patient) {
        return requests.ask(member, () -> view.of(patient, ALL));
    }

    Conversation readOwn(Visitor patient) {
        return requests.ask(patient, () -> view.own(ALL));
    }

    int unreadOf(Visitor member, UUID patient) {
        return requests.ask(member, () -> view.unreadOf(patient));
    }

    int unread(Visitor patient) {
        return requests.ask(patient, view::unread);
    }
}
