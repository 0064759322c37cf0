package org.plumbline.clinic.knowledge;

import java.util.List;
import org.plumbline.clinic.Notices;
import org.plumbline.curation.KeepTemplate;
import org.plumbline.curation.Template;

/** A template that the clinic keeps. */
public final class TemplateLine {

    private final Template template;
    private final List<String> exercises;
    private final KeepTemplate keep;

    TemplateLine(Template template, List<String> exercises, KeepTemplate keep) {
        this.template = template;
        this.exercises = exercises;
        this.keep = keep;
    }

    /** Keeps it no longer. */
    public String drop() {
        keep.drop(template.name());
        Notices.done("knowledge_changes.done.dropped");
        return "changes?faces-redirect=true";
    }

    /** By which the clinic knows it. */
    public String getName() {
        return template.name();
    }

    /** Its exercises. */
    public List<String> getExercises() {
        return exercises;
    }
}
