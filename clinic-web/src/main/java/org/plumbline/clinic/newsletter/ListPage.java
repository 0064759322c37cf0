package org.plumbline.clinic.newsletter;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.time.ZoneId;
import java.util.List;
import org.plumbline.clinic.ShownCatalogue;
import org.plumbline.identity.Allows;
import org.plumbline.identity.Caller;
import org.plumbline.identity.NotAllowed;
import org.plumbline.identity.Person;
import org.plumbline.identity.Who;
import org.plumbline.identity.Whose;
import org.plumbline.newsletter.ViewIssues;

/** The issues of the newsletter: drafts, and what was sent with how far its mails came. */
@Named("newsletterList")
@RequestScoped
@Allows(
        value = {Who.ADMIN, Who.CLINICIAN},
        on = Whose.NOBODYS)
public class ListPage {

    private final ViewIssues view;
    private final ShownCatalogue catalogue;
    private final Person person;
    private final Caller caller;
    private List<IssueLine> lines;
    private Integer subscribers;

    @Inject
    ListPage(ViewIssues view, ShownCatalogue catalogue, Person person, Caller caller) {
        this.view = view;
        this.catalogue = catalogue;
        this.person = person;
        this.caller = caller;
    }

    ListPage() {
        this(null, null, null, null);
    }

    /** The issues, the newest first. */
    public List<IssueLine> getLines() {
        if (lines == null) {
            ZoneId zone = caller.rights().orElseThrow(NotAllowed::new).clinic().zone();
            lines = view.newest().stream()
                    .map(issue -> new IssueLine(issue, zone))
                    .toList();
        }
        return lines;
    }

    /** How many want the newsletter. */
    public int getSubscribers() {
        if (subscribers == null) {
            subscribers = view.subscribers();
        }
        return subscribers;
    }

    /** The articles from which an issue can begin. */
    public List<Start> getStarts() {
        return catalogue.current().articles().stream()
                .map(article -> new Start(article.id(), article.title().in(person.getLocale())))
                .toList();
    }

    /**
     * An article from which an issue can begin.
     *
     * @param id its id
     * @param title in the reader's language
     */
    public record Start(String id, String title) {}
}
