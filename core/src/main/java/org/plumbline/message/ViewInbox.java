package org.plumbline.message;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Stream;
import org.plumbline.identity.Allows;
import org.plumbline.identity.Caller;
import org.plumbline.identity.Who;
import org.plumbline.identity.Whose;
import org.plumbline.patient.Owned;
import org.plumbline.record.PatientRecord;
import org.plumbline.record.Reach;
import org.plumbline.time.ClinicCalendar;

/** Shows the threads of the patients whom the caller reaches: in a fixed number of statements. */
@ApplicationScoped
@Transactional
@Allows(
        value = {Who.ADMIN, Who.CLINICIAN},
        on = Whose.CLINICS)
public class ViewInbox {

    private final Caller caller;
    private final MessageThreads threads;
    private final Messages messages;
    private final ClinicCalendar calendar;
    private final PatientRecord record;

    @Inject
    ViewInbox(Caller caller, MessageThreads threads, Messages messages, ClinicCalendar calendar, PatientRecord record) {
        this.caller = caller;
        this.threads = threads;
        this.messages = messages;
        this.calendar = calendar;
        this.record = record;
    }

    ViewInbox() {
        this(null, null, null, null, null);
    }

    /** The threads, at most so many: first those with something unread, what waits the longest first; then the latest. */
    public List<InboxLine> lines(int most) {
        Reach reach = Reach.of(caller);
        List<Owned<MessageThread>> unread = threads.unread(reach, most);
        List<Owned<MessageThread>> read = unread.size() < most ? threads.read(reach, most - unread.size()) : List.of();
        List<Owned<MessageThread>> shown =
                Stream.concat(unread.stream(), read.stream()).toList();
        record.listed(shown.size());
        return shown.isEmpty() ? List.of() : lines(shown);
    }

    private List<InboxLine> lines(List<Owned<MessageThread>> shown) {
        List<UUID> patients = shown.stream().map(each -> each.patient().id()).toList();
        Map<UUID, Message> latest = messages.latestOf(patients);
        Map<UUID, Integer> unread = messages.unreadOf(patients);
        return shown.stream()
                .flatMap(each -> Optional.ofNullable(latest.get(each.patient().id()))
                        .map(last -> new InboxLine(
                                each.patient().id(),
                                each.patient().name().listed(),
                                unread.getOrDefault(each.patient().id(), 0),
                                each.row().isUnanswered(),
                                new InboxLine.Last(
                                        last.side(),
                                        last.writtenAt().atZone(calendar.zone()).toLocalDateTime(),
                                        last.body())))
                        .stream())
                .toList();
    }

    /** In how many threads there is something that the clinic has not read. */
    @Allows(
            value = {Who.ADMIN, Who.CLINICIAN},
            on = Whose.NOBODYS)
    public int countUnread() {
        return threads.countUnread(Reach.of(caller));
    }
}
