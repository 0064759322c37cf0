package org.plumbline.bench;

import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Element;
import org.plumbline.bench.server.Answer;
import org.plumbline.bench.server.FacesForm;
import org.plumbline.bench.server.Visitor;
import tools.jackson.databind.json.JsonMapper;

/** A clinician at the console with a patient of their own, whose assessment is signed. */
final class Desk {
    private static final String OVERVIEW = "/clinic/patient/overview.xhtml?id=";
    private static final String BUILD = "/clinic/program/build.xhtml?assessment=";
    private static final String EDIT = "/clinic/assessment/edit.xhtml?id=";
    private static final String FORM = "assessment";
    private static final String KEEP = "/clinic/api/assessment/";
    private static final String MEANING = "/clinic/assessment/reasoning.xhtml?id=";
    private static final String VERSION = "assessment:version";
    private static final String EASES = "assessment:eases";
    private static final JsonMapper JSON = new JsonMapper();
    private static final int OK = 200;
    private static final int FOUND = 302;

    private final Visitor visitor;
    private final UUID patient;
    private final UUID signed;
    private String draftId;
    private FacesForm draft;
    private Element measured;
    private FacesForm program;
    private int changes;

    Desk(Visitor visitor, UUID patient, UUID signed) {
        this.visitor = visitor;
        this.patient = patient;
        this.signed = signed;
    }

    Visitor visitor() {
        return visitor;
    }

    /** The address of the patient's page. */
    String overview() {
        return OVERVIEW + patient;
    }

    /** The address of the draft; an examination is begun where there is none. */
    String draft() {
        if (draft == null) {
            begin();
        }
        return EDIT + draftId;
    }

    /** The address of the builder. */
    String builder() {
        return BUILD + signed;
    }

    void open(String path) {
        require(OK, visitor.get(path));
    }

    private void begin() {
        Answer page = visitor.get(overview());
        Element button = Jsoup.parse(page.body())
                .select("form button[id$=assess], form input[id$=assess]")
                .first();
        FacesForm form = FacesForm.of(page, button.closest("form").id());
        Answer begun = form.with(button.attr("name"), button.val()).send(visitor);
        require(FOUND, begun);
        String location = begun.header("location").orElseThrow();
        if (!location.contains(EDIT)) {
            throw new IllegalStateException("no examination begins: " + location);
        }
        draftId = location.substring(location.indexOf("id=") + "id=".length());
        Answer edit = visitor.get(EDIT + draftId);
        draft = FacesForm.of(edit, FORM);
        measured = Jsoup.parse(edit.body())
                .select("#assessment input[type=number][name$=-left]")
                .first();
    }

    /** The draft keeps itself after a change. */
    void keep() {
        draft();
        FacesForm form = draft.with(EASES, "Walking, for " + ++changes + " minutes");
        Answer answer = visitor.post(
                KEEP + draftId, Map.of("version", List.of(form.value(VERSION)), "form", List.of(json(form))));
        require(OK, answer);
        draft = form.with(VERSION, JSON.readTree(answer.body()).get("version").asString());
    }

    private static String json(FacesForm form) {
        return JSON.writeValueAsString(form.only(FORM).fields());
    }

    /** The hypotheses follow a value that was entered. */
    void measure() {
        draft();
        double low = Double.parseDouble(measured.attr("min"));
        FacesForm form = draft.with(measured.attr("name"), String.valueOf(low + ++changes % 2));
        Answer answer = visitor.post(MEANING + draftId, form.only(FORM).fields());
        require(OK, answer);
        if (!answer.body().contains("id=\"assessment:reasoning\"")) {
            throw new IllegalStateException("no reasoning: " + answer.body());
        }
    }

    /** Opens the builder. */
    void build() {
        program = FacesForm.of(visitor.get(builder()), "program");
    }

    /** Assigns what the builder proposes, however many exercises that are. */
    void assign() {
        Answer answer = program.with("program:reason", "As proposed")
                .with("program:assign", "program:assign")
                .send(visitor);
        require(FOUND, answer);
    }

    private static void require(int status, Answer answer) {
        if (answer.status() != status) {
            String told =
                    Jsoup.parse(answer.body()).select("#messages, .field-error").text();
            throw new IllegalStateException(
                    "%s answers %d: %s".formatted(answer.uri().getPath(), answer.status(), told));
        }
    }
}
