package org.plumbline.launcher.mail;

import com.icegreen.greenmail.util.GreenMail;
import com.icegreen.greenmail.util.ServerSetup;
import java.net.URI;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import org.plumbline.launcher.network.Endpoint;

/**
 * An SMTP server on this machine that takes every mail and delivers none; its page lists what came, newest first. A start
 * begins with nothing, and what was caught is gone with the end.
 */
public final class MailCatcher implements AutoCloseable {
    private static final String LOOPBACK = "127.0.0.1";
    private static final long PATIENCE_MILLIS = 10_000;

    private final GreenMail server;
    private final Postbox box;
    private final MailPages pages;

    private MailCatcher(GreenMail server, Postbox box, MailPages pages) {
        this.server = server;
        this.box = box;
        this.pages = pages;
    }

    /**
     * Starts both.
     *
     * @param page where the page is; mails come to a free port of loopback
     */
    public static MailCatcher start(Endpoint page) {
        ServerSetup smtp = new ServerSetup(0, LOOPBACK, ServerSetup.PROTOCOL_SMTP);
        smtp.setServerStartupTimeout(PATIENCE_MILLIS);
        GreenMail server = new GreenMail(smtp);
        Postbox box = new Postbox(server.getManagers().getImapHostManager());
        server.getUserManager().setMessageDeliveryHandler(box);
        server.start();
        return new MailCatcher(server, box, MailPages.start(page, box));
    }

    /** Where mails are sent to. */
    public Endpoint smtp() {
        return new Endpoint(LOOPBACK, server.getSmtp().getPort());
    }

    /** The page that lists them. */
    public URI page() {
        return pages.address();
    }

    /** The mails that came, newest first; the oldest of very many are forgotten. */
    public List<CaughtMail> caught() {
        return box.mails();
    }

    /** The newest mail that is wanted; waits for it where it hasn't come yet, and not for ever. */
    public Optional<CaughtMail> await(Predicate<CaughtMail> wanted, Duration patience) {
        return box.await(wanted, patience);
    }

    @Override
    public void close() {
        pages.close();
        server.stop();
    }
}
