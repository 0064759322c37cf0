package org.plumbline.newsletter;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.util.UUID;
import org.plumbline.identity.Allows;
import org.plumbline.identity.Caller;
import org.plumbline.identity.Who;
import org.plumbline.identity.Whose;

/** A member writes an issue of the newsletter, before it is sent. */
@ApplicationScoped
@Transactional
@Allows(
        value = {Who.ADMIN, Who.CLINICIAN},
        on = Whose.NOBODYS)
public class WriteIssue {

    private final Caller caller;
    private final Issues issues;
    private final Clock clock;

    @Inject
    WriteIssue(Caller caller, Issues issues, Clock clock) {
        this.caller = caller;
        this.issues = issues;
        this.clock = clock;
    }

    WriteIssue() {
        this(null, null, null);
    }

    /** Begins one; its id. */
    public UUID begin(IssueText text) {
        Issue issue = new Issue(text, caller.memberId(), clock.instant());
        issues.add(issue);
        return issue.id();
    }

    /**
     * Changes a draft from the state that its editor saw.
     *
     * @throws org.plumbline.tenancy.ChangedMeanwhile where it was changed or sent since
     */
    public void change(UUID id, int version, IssueText text) {
        issues.change(id, version).change(text, caller.memberId(), clock.instant());
    }

    /**
     * Throws a draft away.
     *
     * @throws org.plumbline.tenancy.ChangedMeanwhile where it was changed or sent since
     */
    public void drop(UUID id, int version) {
        Issue issue = issues.change(id, version);
        issue.mustBeDraft();
        issues.drop(issue);
    }
}
