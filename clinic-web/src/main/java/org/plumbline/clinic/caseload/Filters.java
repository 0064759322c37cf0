package org.plumbline.clinic.caseload;

import java.io.Serializable;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.stream.Stream;
import org.plumbline.caseload.AdherenceBand;
import org.plumbline.caseload.CaseloadFilter;
import org.plumbline.caseload.LastSeen;
import org.plumbline.knowledge.Stage;
import org.plumbline.reasoning.course.Light;

/** The filters as the form and the address have them: texts, of which one that says nothing restricts nothing. */
public final class Filters implements Serializable {

    private static final long serialVersionUID = 1L;

    private String team;
    private String stage;
    private String dysfunction;
    private String light;
    private String adherence;
    private String seen;

    CaseloadFilter filter() {
        return new CaseloadFilter(
                Choices.id(team),
                Choices.constant(Stage.class, stage),
                Choices.entry(dysfunction),
                Choices.constant(Light.class, light),
                Choices.constant(AdherenceBand.class, adherence),
                Choices.constant(LastSeen.class, seen));
    }

    /** What of it the address says. */
    Map<String, String> parameters() {
        CaseloadFilter filter = filter();
        Map<String, String> parameters = new LinkedHashMap<>();
        Choices.put(parameters, "team", filter.treatedBy());
        Choices.put(parameters, "stage", filter.stage());
        Choices.put(parameters, "dysfunction", filter.dysfunction());
        Choices.put(parameters, "light", filter.light());
        Choices.put(parameters, "adherence", filter.adherence());
        Choices.put(parameters, "seen", filter.seen());
        return parameters;
    }

    /** How many filters restrict. */
    public int getCount() {
        return parameters().size();
    }

    void clear() {
        team = null;
        stage = null;
        dysfunction = null;
        light = null;
        adherence = null;
        seen = null;
    }

    /** The stages. */
    public Stage[] getStages() {
        return Stage.values();
    }

    /** The lights, the most pressing first. */
    public Light[] getLights() {
        return Stream.of(Light.STOP, Light.RED, Light.AMBER, Light.GREEN, Light.UNKNOWN)
                .toArray(Light[]::new);
    }

    /** The bands of adherence. */
    public AdherenceBand[] getBands() {
        return AdherenceBand.values();
    }

    /** How long ago somebody was examined. */
    public LastSeen[] getTimes() {
        return LastSeen.values();
    }

    /** The id of a member of the care team. */
    public String getTeam() {
        return team;
    }

    public void setTeam(String member) {
        team = member;
    }

    /** The stage. */
    public String getStage() {
        return stage;
    }

    public void setStage(String name) {
        stage = name;
    }

    /** The confirmed dysfunction, by its id. */
    public String getDysfunction() {
        return dysfunction;
    }

    public void setDysfunction(String id) {
        dysfunction = id;
    }

    /** The light of the last session. */
    public String getLight() {
        return light;
    }

    public void setLight(String name) {
        light = name;
    }

    /** The band of adherence. */
    public String getAdherence() {
        return adherence;
    }

    public void setAdherence(String name) {
        adherence = name;
    }

    /** How long ago the last examination was. */
    public String getSeen() {
        return seen;
    }

    public void setSeen(String name) {
        seen = name;
    }
}
