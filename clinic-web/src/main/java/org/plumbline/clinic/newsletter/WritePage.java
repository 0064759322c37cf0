package org.plumbline.clinic.newsletter;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.util.Locale;
import java.util.UUID;
import org.plumbline.clinic.Addresses;
import org.plumbline.clinic.Notices;
import org.plumbline.identity.Allows;
import org.plumbline.identity.NotAllowed;
import org.plumbline.identity.Who;
import org.plumbline.identity.Whose;
import org.plumbline.newsletter.IssueCard;
import org.plumbline.newsletter.IssueRefused;
import org.plumbline.newsletter.IssueText;
import org.plumbline.tenancy.ChangedMeanwhile;

/** An issue that is being written: a new one, one that begins with an article, or a draft. */
@Named("newsletterWrite")
@ViewScoped
@Allows(
        value = {Who.ADMIN, Who.CLINICIAN},
        on = Whose.NOBODYS)
public class WritePage implements Serializable {

    private static final long serialVersionUID = 1L;

    @SuppressWarnings("serial")
    private final Desk desk;

    private String id;
    private String article;
    private int version;
    private String title;
    private String body;

    @Inject
    WritePage(Desk desk) {
        this.desk = desk;
    }

    WritePage() {
        this(null);
    }

    /**
     * Takes the draft or the article that the address names.
     *
     * @throws NotAllowed where there is none, or the issue was sent
     */
    public void open() {
        if (id != null) {
            IssueCard draft = desk.draft(Addresses.id(id));
            version = draft.version();
            fill(draft.text());
        } else if (article != null) {
            fill(desk.start(article));
        }
    }

    private void fill(IssueText text) {
        title = text.title();
        body = text.body();
    }

    /** Keeps it, and goes on to see it as its readers do. */
    public String keep() {
        try {
            UUID kept = desk.keep(id == null ? null : Addresses.id(id), version, new IssueText(title, body));
            return "/newsletter/preview.xhtml?faces-redirect=true&id=" + kept;
        } catch (IssueRefused e) {
            Notices.refusedAt("issue:" + e.part().name().toLowerCase(Locale.ROOT), "newsletter_write.error." + e.why());
        } catch (ChangedMeanwhile e) {
            Notices.refused("newsletter_write.error.changed");
        }
        return null;
    }

    /** What the form was made from: another draft, or another state of it, is another form. */
    public String getShape() {
        return id + article + version;
    }

    /** The most characters of a title. */
    public int getLongestTitle() {
        return IssueText.LONGEST_TITLE;
    }

    /** The most characters of a text. */
    public int getLongestBody() {
        return IssueText.LONGEST_BODY;
    }

    public String getId() {
        return id;
    }

    public void setId(String named) {
        id = named;
    }

    public String getArticle() {
        return article;
    }

    public void setArticle(String named) {
        article = named;
    }

    public String getTitle() {
        return title;
    }

    public void setTitle(String typed) {
        title = typed;
    }

    public String getBody() {
        return body;
    }

    public void setBody(String typed) {
        body = typed;
    }
}
