package org.plumbline.clinic.member;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.Comparator;
import java.util.List;
import org.plumbline.identity.Allows;
import org.plumbline.identity.Who;
import org.plumbline.identity.Whose;
import org.plumbline.member.MemberRow;
import org.plumbline.member.ViewMembers;

/** The clinic's members, those who are invited, and those who were members. */
@Named("memberList")
@RequestScoped
@Allows(value = Who.ADMIN, on = Whose.NOBODYS)
public class ListPage {

    private final ViewMembers members;
    private List<MemberRow> rows;

    @Inject
    ListPage(ViewMembers members) {
        this.members = members;
    }

    ListPage() {
        this(null);
    }

    /** Members first, then who is invited, then who was one; each by name. */
    public List<MemberRow> getMembers() {
        if (rows == null) {
            rows = members.all().stream()
                    .sorted(Comparator.comparing(MemberRow::state))
                    .toList();
        }
        return rows;
    }
}
