package org.plumbline.clinic.program;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.plumbline.curation.KeepTemplate;
import org.plumbline.curation.Template;
import org.plumbline.curation.ViewCuration;
import org.plumbline.program.AppliedTemplate;
import org.plumbline.program.ApplyTemplate;
import org.plumbline.program.ContinueProgram;
import org.plumbline.program.ContinuedProgram;
import org.plumbline.program.CopyProgram;

/** The use cases from which a program can begin, as the builder takes them together. */
@ApplicationScoped
class Starts {

    private final ViewCuration view;
    private final KeepTemplate keep;
    private final ApplyTemplate apply;
    private final CopyProgram copy;
    private final ContinueProgram goOn;

    @Inject
    Starts(ViewCuration view, KeepTemplate keep, ApplyTemplate apply, CopyProgram copy, ContinueProgram goOn) {
        this.view = view;
        this.keep = keep;
        this.apply = apply;
        this.copy = copy;
        this.goOn = goOn;
    }

    Starts() {
        this(null, null, null, null, null);
    }

    List<Template> templates() {
        return view.view().templates();
    }

    void keep(Template template) {
        keep.keep(template);
    }

    AppliedTemplate apply(UUID assessment, Template template) {
        return apply.apply(assessment, template);
    }

    List<CopyProgram.Copyable> find(String name) {
        return copy.find(name);
    }

    AppliedTemplate copy(UUID assessment, UUID program) {
        return copy.copy(assessment, program);
    }

    Optional<ContinuedProgram> goOn(UUID assessment) {
        return goOn.forAssessment(assessment);
    }
}
