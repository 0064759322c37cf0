package org.plumbline.clinic.program;

import java.io.Serializable;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Collectors;
import org.plumbline.clinic.Notices;
import org.plumbline.curation.Template;
import org.plumbline.curation.TemplateRefused;
import org.plumbline.program.AppliedTemplate;
import org.plumbline.program.ProposedProgram;

/** The clinic's templates on the builder: one to begin from, and a name to keep what is chosen under. */
public final class TemplateForm implements Serializable {

    private static final long serialVersionUID = 1L;

    @SuppressWarnings("serial")
    private final Templates templates;

    private final Locale locale;

    @SuppressWarnings("serial")
    private List<Template> all;

    private String chosen;
    private String name;

    TemplateForm(Templates templates, Locale locale) {
        this.templates = templates;
        this.locale = locale;
        this.all = templates.all();
    }

    /** The lines of the template that is chosen; nothing where none is. */
    Optional<List<ProposedProgram.Line>> apply(UUID assessment) {
        return all.stream()
                .filter(template -> template.name().equals(chosen))
                .findFirst()
                .map(template -> said(templates.apply(assessment, template)).lines());
    }

    private AppliedTemplate said(AppliedTemplate applied) {
        if (applied.leftOut().isEmpty()) {
            Notices.done("program_build.done.applied");
        } else {
            Notices.done(
                    "program_build.done.partly",
                    applied.leftOut().stream()
                            .map(exercise -> exercise.name().in(locale))
                            .collect(Collectors.joining(", ")));
        }
        return applied;
    }

    void keep(List<LineForm> lines) {
        try {
            templates.keep(new Template(
                    name, lines.stream().map(LineForm::templateLine).toList()));
        } catch (TemplateRefused e) {
            Notices.refused("program_build.error.template");
            return;
        }
        Notices.done("program_build.done.kept");
        all = templates.all();
    }

    /** The names of the templates. */
    public List<String> getNames() {
        return all.stream().map(Template::name).toList();
    }

    /** The name of the template to begin from. */
    public String getChosen() {
        return chosen;
    }

    public void setChosen(String template) {
        chosen = template;
    }

    /** The name to keep what is chosen under. */
    public String getName() {
        return name;
    }

    public void setName(String words) {
        name = words;
    }
}
