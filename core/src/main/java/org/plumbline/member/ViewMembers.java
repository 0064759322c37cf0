package org.plumbline.member;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.plumbline.identity.Allows;
import org.plumbline.identity.Caller;
import org.plumbline.identity.Member;
import org.plumbline.identity.Members;
import org.plumbline.identity.Who;
import org.plumbline.identity.Whose;
import org.plumbline.invitation.Invitation;
import org.plumbline.invitation.Invitations;
import org.plumbline.time.ClinicCalendar;

/** Shows an admin who is with the clinic, who was, and who is invited. */
@ApplicationScoped
@Transactional
@Allows(value = Who.ADMIN, on = Whose.NOBODYS)
public class ViewMembers {

    private final Members members;
    private final Invitations invitations;
    private final ClinicCalendar calendar;
    private final Caller caller;

    @Inject
    ViewMembers(Members members, Invitations invitations, ClinicCalendar calendar, Caller caller) {
        this.members = members;
        this.invitations = invitations;
        this.calendar = calendar;
        this.caller = caller;
    }

    ViewMembers() {
        this(null, null, null, null);
    }

    /** Everybody, by name. */
    public List<MemberRow> all() {
        Map<UUID, Invitation> pending = invitations.pendingOfMembers().stream()
                .collect(Collectors.toMap(
                        invitation -> invitation.invitee().memberId().orElseThrow(), Function.identity()));
        return members.all().stream()
                .map(member -> row(member, Optional.ofNullable(pending.get(member.id()))))
                .toList();
    }

    /**
     * The member of an id.
     *
     * @throws org.plumbline.identity.NotAllowed where the clinic has none of this id
     */
    public MemberRow get(UUID id) {
        return row(members.get(id), invitations.pendingOfMember(id));
    }

    private MemberRow row(Member member, Optional<Invitation> pending) {
        MemberRow.Standing standing = new MemberRow.Standing(
                member.isActive(), member.id().equals(caller.memberId()), pending.map(this::invited));
        return new MemberRow(member.id(), member.name(), member.role(), standing, member.version());
    }

    private MemberRow.Invited invited(Invitation invitation) {
        return new MemberRow.Invited(
                invitation.stateAt(calendar.now()),
                invitation.letter().sentAt().map(calendar::dayOf),
                calendar.dayOf(invitation.letter().expiresAt()));
    }
}
