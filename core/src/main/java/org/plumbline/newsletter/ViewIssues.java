package org.plumbline.newsletter;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.util.List;
import java.util.UUID;
import org.plumbline.identity.Allows;
import org.plumbline.identity.Who;
import org.plumbline.identity.Whose;

/** Shows members the issues of the newsletter and how many want it; never who. */
@ApplicationScoped
@Transactional
@Allows(
        value = {Who.ADMIN, Who.CLINICIAN},
        on = Whose.NOBODYS)
public class ViewIssues {

    private static final int MOST = 50;

    private final Issues issues;
    private final Subscriptions subscriptions;

    @Inject
    ViewIssues(Issues issues, Subscriptions subscriptions) {
        this.issues = issues;
        this.subscriptions = subscriptions;
    }

    ViewIssues() {
        this(null, null);
    }

    /** The newest 50 issues, drafts among them. */
    public List<IssueCard> newest() {
        return issues.newest(MOST);
    }

    /**
     * An issue.
     *
     * @throws org.plumbline.identity.NotAllowed where the clinic has none of this id
     */
    public IssueCard issue(UUID id) {
        return issues.card(id);
    }

    /** To how many an issue would go now. */
    public int subscribers() {
        return subscriptions.countRunning();
    }
}
