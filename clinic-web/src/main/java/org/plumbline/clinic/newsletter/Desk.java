package org.plumbline.clinic.newsletter;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import java.util.Locale;
import java.util.UUID;
import org.plumbline.clinic.Notices;
import org.plumbline.clinic.ShownCatalogue;
import org.plumbline.identity.Caller;
import org.plumbline.identity.NotAllowed;
import org.plumbline.identity.Rights;
import org.plumbline.knowledge.EntryUnknown;
import org.plumbline.mail.MailWords;
import org.plumbline.newsletter.IssueCard;
import org.plumbline.newsletter.IssueText;
import org.plumbline.newsletter.SendIssue;
import org.plumbline.newsletter.ViewIssues;
import org.plumbline.newsletter.WriteIssue;

/** What the pages of the newsletter ask and do. */
@RequestScoped
class Desk {

    private final ViewIssues view;
    private final WriteIssue write;
    private final SendIssue send;
    private final ShownCatalogue catalogue;
    private final Caller caller;

    @Inject
    Desk(ViewIssues view, WriteIssue write, SendIssue send, ShownCatalogue catalogue, Caller caller) {
        this.view = view;
        this.write = write;
        this.send = send;
        this.catalogue = catalogue;
        this.caller = caller;
    }

    Desk() {
        this(null, null, null, null, null);
    }

    IssueCard issue(UUID id) {
        return view.issue(id);
    }

    IssueCard draft(UUID id) {
        IssueCard issue = view.issue(id);
        if (issue.isSent()) {
            throw new NotAllowed();
        }
        return issue;
    }

    /** An issue that begins with an article, in the clinic's language: it goes to the clinic's patients. */
    IssueText start(String article) {
        try {
            return IssueText.of(catalogue.current().article(article), language());
        } catch (EntryUnknown e) {
            throw new NotAllowed();
        }
    }

    /** Keeps a new issue, where there is no id, or a changed one. */
    UUID keep(UUID id, int version, IssueText text) {
        if (id == null) {
            return write.begin(text);
        }
        write.change(id, version, text);
        return id;
    }

    void drop(UUID id, int version) {
        write.drop(id, version);
    }

    int send(UUID id, int version) {
        return send.send(id, version);
    }

    int subscribers() {
        return view.subscribers();
    }

    /** What stands below each issue, with words where each mail has its own link. */
    String foot() {
        Rights.ClinicName clinic = clinic();
        return MailWords.words(
                language(),
                "newsletter.issue.foot",
                clinic.name(),
                Notices.text(language(), "newsletter_preview.note.link"));
    }

    private Locale language() {
        return clinic().locale();
    }

    private Rights.ClinicName clinic() {
        return caller.rights().orElseThrow(NotAllowed::new).clinic();
    }
}
