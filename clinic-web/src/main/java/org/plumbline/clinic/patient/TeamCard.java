package org.plumbline.clinic.patient;

import jakarta.faces.model.SelectItem;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.util.List;
import java.util.UUID;
import org.plumbline.careteam.CareTeamEmpty;
import org.plumbline.clinic.Addresses;
import org.plumbline.clinic.Notices;
import org.plumbline.identity.Allows;
import org.plumbline.identity.Caller;
import org.plumbline.identity.Person;
import org.plumbline.identity.Who;
import org.plumbline.identity.Whose;

/**
 * Who treats a patient, on the patient's page, where the clinic keeps care teams. The lines stay those that were shown:
 * a button takes off whom it stands beside, whoever has joined meanwhile.
 */
@Named("teamCard")
@ViewScoped
@Allows(
        value = {Who.ADMIN, Who.CLINICIAN},
        on = Whose.CLINICS)
public class TeamCard implements Serializable {

    private static final long serialVersionUID = 1L;

    @SuppressWarnings("serial")
    private final TeamWork work;

    private final HistoryPage page;

    /** A proxy: it leads to whoever calls now. */
    @SuppressWarnings("serial")
    private final Caller caller;

    @SuppressWarnings("serial")
    private final Person person;

    @SuppressWarnings("serial")
    private List<TeamLine> lines;

    private String chosen;

    @Inject
    TeamCard(TeamWork work, HistoryPage page, Caller caller, Person person) {
        this.work = work;
        this.page = page;
        this.caller = caller;
        this.person = person;
    }

    TeamCard() {
        this(null, null, null, null);
    }

    /** Puts the chosen colleague on the team. */
    public void add() {
        work.add(page.getPatientId(), Addresses.id(chosen));
        lines = null;
        chosen = null;
        Notices.done("patient_history.done.joined");
    }

    /** Takes a member off; who takes themself off sees the patient no more. */
    String remove(UUID member) {
        try {
            work.remove(page.getPatientId(), member);
        } catch (CareTeamEmpty e) {
            Notices.refused("patient_history.error.lastofteam");
            return null;
        }
        lines = null;
        Notices.done("patient_history.done.left");
        return person.isLimitedToOwnPatients() && caller.memberId().equals(member)
                ? "/caseload/list.xhtml?faces-redirect=true"
                : null;
    }

    /** Whether the clinic keeps care teams: otherwise there is no card. */
    public boolean isKept() {
        return person.isInClinicWithCareTeams();
    }

    /** The team, by name. */
    public List<TeamLine> getLines() {
        if (lines == null) {
            lines = work.team(page.getPatientId()).stream()
                    .map(colleague -> new TeamLine(this, colleague))
                    .toList();
        }
        return lines;
    }

    /** Whether the person may say who is on the team: admins, and those who are. */
    public boolean isChangeable() {
        return !person.isLimitedToOwnPatients() || getLines().stream().anyMatch(line -> line.is(caller.memberId()));
    }

    /** The clinic's other members. */
    public List<SelectItem> getOthers() {
        return work.others(page.getPatientId()).stream()
                .map(other -> new SelectItem(other.id().toString(), other.name()))
                .toList();
    }

    /** The id of the colleague to add. */
    public String getChosen() {
        return chosen;
    }

    public void setChosen(String member) {
        chosen = member;
    }
}
