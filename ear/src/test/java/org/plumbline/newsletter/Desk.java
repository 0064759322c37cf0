package org.plumbline.newsletter;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.UUID;

/** What a member does with issues. */
@ApplicationScoped
class Desk {

    private final WriteIssue write;
    private final SendIssue send;
    private final ViewIssues view;

    @Inject
    Desk(WriteIssue write, SendIssue send, ViewIssues view) {
        this.write = write;
        this.send = send;
        this.view = view;
    }

    Desk() {
        this(null, null, null);
    }

    UUID begin(IssueText text) {
        return write.begin(text);
    }

    void change(UUID id, int version, IssueText text) {
        write.change(id, version, text);
    }

    void drop(UUID id, int version) {
        write.drop(id, version);
    }

    int send(UUID id, int version) {
        return send.send(id, version);
    }

    IssueCard issue(UUID id) {
        return view.issue(id);
    }
}
