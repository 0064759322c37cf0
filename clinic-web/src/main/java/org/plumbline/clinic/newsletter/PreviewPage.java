package org.plumbline.clinic.newsletter;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import org.plumbline.clinic.Addresses;
import org.plumbline.clinic.Notices;
import org.plumbline.identity.Allows;
import org.plumbline.identity.NotAllowed;
import org.plumbline.identity.Who;
import org.plumbline.identity.Whose;
import org.plumbline.newsletter.IssueCard;
import org.plumbline.newsletter.IssueText;
import org.plumbline.tenancy.ChangedMeanwhile;

/** An issue as its readers see it; a draft is sent from here, to as many as the button says. */
@Named("newsletterPreview")
@ViewScoped
@Allows(
        value = {Who.ADMIN, Who.CLINICIAN},
        on = Whose.NOBODYS)
public class PreviewPage implements Serializable {

    private static final long serialVersionUID = 1L;
    private static final String LIST = "/newsletter/list.xhtml?faces-redirect=true";

    @SuppressWarnings("serial")
    private final Desk desk;

    private String id;
    private int version;
    private int subscribers;
    private boolean sent;
    private IssueText issue;

    @Inject
    PreviewPage(Desk desk) {
        this.desk = desk;
    }

    PreviewPage() {
        this(null);
    }

    /**
     * Opens the issue that the address names.
     *
     * @throws NotAllowed where there is none
     */
    public void open() {
        IssueCard card = desk.issue(Addresses.id(id));
        version = card.version();
        sent = card.isSent();
        issue = card.text();
        subscribers = desk.subscribers();
    }

    /** Sends it, as it is seen here; one that was changed or sent meanwhile is not sent. */
    public String send() {
        try {
            int to = desk.send(Addresses.id(id), version);
            if (to > 0) {
                Notices.done("newsletter_preview.done.sent", to);
            } else {
                Notices.refused("newsletter_preview.error.nobody");
            }
        } catch (ChangedMeanwhile e) {
            Notices.refused("newsletter_preview.error.changed");
        }
        return LIST;
    }

    /** Throws the draft away. */
    public String drop() {
        try {
            desk.drop(Addresses.id(id), version);
            Notices.done("newsletter_preview.done.dropped");
        } catch (ChangedMeanwhile e) {
            Notices.refused("newsletter_preview.error.changed");
        }
        return LIST;
    }

    /** What the button says: to how many it goes. */
    public String getSendLabel() {
        return Notices.text("newsletter_preview.button.send", subscribers);
    }

    /** What stands below each issue, in the clinic's language. */
    public String getFoot() {
        return desk.foot();
    }

    /** How many want the newsletter. */
    public int getSubscribers() {
        return subscribers;
    }

    /** Whether it was sent. */
    public boolean isSent() {
        return sent;
    }

    /** What it says. */
    public IssueText getIssue() {
        return issue;
    }

    public String getId() {
        return id;
    }

    public void setId(String named) {
        id = named;
    }
}
