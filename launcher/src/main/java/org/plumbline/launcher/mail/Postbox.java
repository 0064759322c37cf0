package org.plumbline.launcher.mail;

import com.icegreen.greenmail.imap.ImapHostManager;
import com.icegreen.greenmail.mail.MailAddress;
import com.icegreen.greenmail.mail.MovingMessage;
import com.icegreen.greenmail.user.GreenMailUser;
import com.icegreen.greenmail.user.MessageDeliveryHandler;
import com.icegreen.greenmail.user.UserImpl;
import jakarta.mail.MessagingException;
import java.io.IOException;
import java.time.Duration;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;

/** One box for everybody's mail. It keeps the newest, in memory. */
final class Postbox implements MessageDeliveryHandler {
    private static final int KEPT = 200;
    private static final long NANOS_OF_A_MILLI = 1_000_000;

    private final Deque<CaughtMail> newestFirst = new ArrayDeque<>();
    private final GreenMailUser nobody;
    private int last;

    Postbox(ImapHostManager unused) {
        this.nobody = new Nobody(unused);
    }

    @Override
    public synchronized GreenMailUser handle(MovingMessage mail, MailAddress to) throws MessagingException {
        try {
            newestFirst.addFirst(CaughtMail.of(++last, to.getEmail(), mail.getMessage()));
        } catch (IOException e) {
            throw new MessagingException("not readable", e);
        }
        if (newestFirst.size() > KEPT) {
            newestFirst.removeLast();
        }
        notifyAll();
        return nobody;
    }

    synchronized List<CaughtMail> mails() {
        return List.copyOf(newestFirst);
    }

    synchronized Optional<CaughtMail> await(Predicate<CaughtMail> wanted, Duration patience) {
        long end = System.nanoTime() + patience.toNanos();
        Optional<CaughtMail> found = newestFirst.stream().filter(wanted).findFirst();
        while (found.isEmpty() && System.nanoTime() < end) {
            try {
                wait(Math.max(1, (end - System.nanoTime()) / NANOS_OF_A_MILLI));
            } catch (InterruptedException e) {
                Thread.currentThread().interrupt();
                return found;
            }
            found = newestFirst.stream().filter(wanted).findFirst();
        }
        return found;
    }

    /** Has a mailbox, as the mail server wants it, and nothing comes into it: what came is in the one box. */
    private static final class Nobody extends UserImpl {
        private static final long serialVersionUID = 1L;

        Nobody(ImapHostManager unused) {
            super("nobody@localhost", "nobody", "", unused);
        }

        @Override
        public void deliver(MovingMessage mail) {
            // See handle.
        }
    }
}
