package org.plumbline.member;

import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import java.util.Locale;
import java.util.Optional;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.plumbline.container.InContainer;
import org.plumbline.fixture.FakeAccounts;
import org.plumbline.fixture.Requests;
import org.plumbline.fixture.TestClinic;
import org.plumbline.fixture.TestClinics;
import org.plumbline.fixture.Visitor;
import org.plumbline.identity.DoorEvent;
import org.plumbline.identity.MailAddress;
import org.plumbline.identity.MemberRights;
import org.plumbline.identity.Rights;
import org.plumbline.identity.Role;
import org.plumbline.identity.Who;
import org.plumbline.invitation.Delivery;

/** A clinic with an admin, Grace, and somebody whom she may invite, Nora. */
abstract class StaffOfAClinic extends InContainer {

    static final String MAIL = "nora@invited.example";

    @Inject
    TestClinics clinics;

    @Inject
    Requests requests;

    @Inject
    MemberInvitations invitations;

    @Inject
    MemberRemoval removal;

    @Inject
    ChangeMember change;

    @Inject
    ViewMembers view;

    @Inject
    MemberRights rights;

    @Inject
    Event<DoorEvent> door;

    TestClinic clinic;
    Visitor grace;
    FakeAccounts accounts;

    @BeforeEach
    void openAClinicWithAnAdmin() {
        accounts = FakeAccounts.empty();
        clinic = clinics.open();
        grace = admin();
    }

    Delivery invite(Visitor by) {
        return requests.ask(
                by, () -> invitations.invite(new NewMember(new MailAddress(MAIL), "Nora Quinn", Role.CLINICIAN)));
    }

    void signIn(Rights theirs) {
        requests.tell(new Visitor(clinic.id(), theirs), () -> door.fire(DoorEvent.in(theirs)));
    }

    Optional<Rights> rightsOf(UUID user) {
        return requests.ask(clinic.stranger(), () -> rights.of(user));
    }

    MemberRow nora() {
        return requests.ask(grace, view::all).stream()
                .filter(row -> row.name().equals("Nora Quinn"))
                .findFirst()
                .orElseThrow();
    }

    Visitor admin() {
        UUID id = clinic.member(UUID.randomUUID(), true);
        clinic.rows().write("update member set role = 'ADMIN' where tenant_id = ? and id = ?", clinic.id(), id);
        return new Visitor(
                clinic.id(),
                new Rights(
                        Who.ADMIN,
                        id,
                        "Grace Whitfield",
                        new Rights.ClinicName("Test clinic", Locale.UK, TestClinic.ZONE)));
    }

    int audited(String action) {
        return clinic.rows()
                .count("select count(*) from audit_event where tenant_id = ? and action = ?", clinic.id(), action);
    }
}
