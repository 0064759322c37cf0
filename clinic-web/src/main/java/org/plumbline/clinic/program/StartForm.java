package org.plumbline.clinic.program;

import java.io.Serializable;
import java.util.List;
import java.util.UUID;
import java.util.stream.Collectors;
import org.plumbline.clinic.Notices;
import org.plumbline.curation.Template;
import org.plumbline.curation.TemplateRefused;
import org.plumbline.program.AppliedTemplate;

/** A template from which a program begins; and what is chosen, kept as a template. */
public final class StartForm implements Serializable {

    private static final long serialVersionUID = 1L;

    @SuppressWarnings("serial")
    private final Starts starts;

    private final UUID assessment;
    private final LinesForm lines;
    private String template;
    private String name;

    @SuppressWarnings("serial")
    private List<Template> templates;

    StartForm(Starts starts, UUID assessment, LinesForm lines) {
        this.starts = starts;
        this.assessment = assessment;
        this.lines = lines;
        this.templates = starts.templates();
    }

    /** Begins anew from the template that is chosen. */
    public void apply() {
        templates.stream()
                .filter(one -> one.name().equals(template))
                .findFirst()
                .ifPresent(one -> begin(starts.apply(assessment, one)));
    }

    void begin(AppliedTemplate applied) {
        if (applied.lines().isEmpty()) {
            Notices.refused("program_build.error.nothingfits");
            return;
        }
        lines.begin(applied.lines());
        Notices.done("program_build.done.applied");
        say(applied.leftOut(), lines.shelf());
    }

    /** Says what doesn't fit this patient, and why. */
    static void say(List<AppliedTemplate.LeftOut> leftOut, Shelf shelf) {
        if (!leftOut.isEmpty()) {
            Notices.refused(
                    "program_build.note.leftout",
                    leftOut.stream()
                            .map(one -> one.exercise().name().in(shelf.locale()) + " (" + why(one, shelf) + ")")
                            .distinct()
                            .collect(Collectors.joining(", ")));
        }
    }

    private static String why(AppliedTemplate.LeftOut one, Shelf shelf) {
        return one.why()
                .condition()
                .map(words -> words.in(shelf.locale()))
                .orElseGet(
                        () -> Notices.text("program_build.against." + one.why().kind()));
    }

    /** Keeps what is chosen as a template. */
    public void keep() {
        try {
            starts.keep(new Template(name, lines.templateLines()));
        } catch (TemplateRefused e) {
            Notices.refused("program_build.error.template");
            return;
        }
        Notices.done("program_build.done.kept");
        templates = starts.templates();
    }

    /** The names of the templates. */
    public List<String> getTemplates() {
        return templates.stream().map(Template::name).toList();
    }

    /** The name of the template to begin from. */
    public String getTemplate() {
        return template;
    }

    public void setTemplate(String chosen) {
        template = chosen;
    }

    /** The name to keep what is chosen under. */
    public String getName() {
        return name;
    }

    public void setName(String words) {
        name = words;
    }
}
