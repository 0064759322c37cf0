package org.plumbline.clinic.settings;

import jakarta.annotation.PostConstruct;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import org.plumbline.clinic.Conflict;
import org.plumbline.clinic.Notices;
import org.plumbline.identity.Allows;
import org.plumbline.identity.ClinicDemands;
import org.plumbline.identity.Who;
import org.plumbline.identity.Whose;
import org.plumbline.mail.ViewUnsentMail;
import org.plumbline.settings.ChangeClinic;
import org.plumbline.settings.ClinicSettings;
import org.plumbline.settings.ViewClinic;
import org.plumbline.tenancy.ChangedMeanwhile;

/** The settings of the clinic, for those who run it. */
@Named("clinicSettingsPage")
@ViewScoped
@Allows(value = Who.ADMIN, on = Whose.NOBODYS)
public class ClinicPage implements Serializable {

    private static final long serialVersionUID = 1L;

    @SuppressWarnings("serial")
    private final ViewClinic view;

    @SuppressWarnings("serial")
    private final ChangeClinic change;

    @SuppressWarnings("serial")
    private final ViewUnsentMail unsent;

    private ProfileForm form;
    private boolean careTeams;
    private boolean secondFactor;
    private int version;
    private Conflict conflict;

    @Inject
    ClinicPage(ViewClinic view, ChangeClinic change, ViewUnsentMail unsent) {
        this.view = view;
        this.change = change;
        this.unsent = unsent;
    }

    ClinicPage() {
        this(null, null, null);
    }

    @PostConstruct
    void read() {
        ClinicSettings now = view.settings();
        form = ProfileForm.of(now.profile());
        careTeams = now.demands().careTeams();
        secondFactor = now.demands().secondFactor();
        version = now.version();
    }

    /** Saves them, unless somebody else did meanwhile: then the page shows both. */
    public String save() {
        try {
            change.to(new ClinicSettings(form.profile(), demands(), version));
        } catch (ChangedMeanwhile e) {
            ClinicSettings theirs = view.settings();
            SettingsWords words = new SettingsWords(Notices.locale());
            conflict = new Conflict(
                    Conflict.Other.of(theirs.version()),
                    words.of(form.profile(), demands()),
                    words.of(theirs.profile(), theirs.demands()));
            return conflict.getLines().isEmpty() ? keepMine() : null;
        } catch (IllegalArgumentException e) {
            Notices.refusedAt("settings:name", "settings_clinic.error.name");
            return null;
        }
        Notices.done("settings_clinic.done.saved");
        return "/settings/clinic.xhtml?faces-redirect=true";
    }

    /** Keeps what is entered here, now that both were seen. */
    public String keepMine() {
        version = conflict.version();
        return save();
    }

    private ClinicDemands demands() {
        return new ClinicDemands(careTeams, secondFactor);
    }

    /** Both versions, where somebody else changed the settings meanwhile; null where nobody did. */
    public Conflict getConflict() {
        return conflict;
    }

    /** What the form was made from: other settings are another form. */
    public String getShape() {
        return Integer.toString(version);
    }

    /** Name, language, country and zone. */
    public ProfileForm getForm() {
        return form;
    }

    /** How many mails to the clinic's people were given up lately. */
    public int getUnsent() {
        return unsent.givenUp();
    }

    public boolean isCareTeams() {
        return careTeams;
    }

    public void setCareTeams(boolean kept) {
        careTeams = kept;
    }

    public boolean isSecondFactor() {
        return secondFactor;
    }

    public void setSecondFactor(boolean asked) {
        secondFactor = asked;
    }
}
