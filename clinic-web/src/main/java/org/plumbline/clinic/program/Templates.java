package org.plumbline.clinic.program;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;
import java.util.UUID;
import org.plumbline.curation.KeepTemplate;
import org.plumbline.curation.Template;
import org.plumbline.curation.ViewCuration;
import org.plumbline.program.AppliedTemplate;
import org.plumbline.program.ApplyTemplate;

/** The use cases of templates, as the builder takes them together. */
@ApplicationScoped
class Templates {

    private final ViewCuration view;
    private final KeepTemplate keep;
    private final ApplyTemplate apply;

    @Inject
    Templates(ViewCuration view, KeepTemplate keep, ApplyTemplate apply) {
        this.view = view;
        this.keep = keep;
        this.apply = apply;
    }

    Templates() {
        this(null, null, null);
    }

    List<Template> all() {
        return view.view().templates();
    }

    void keep(Template template) {
        keep.keep(template);
    }

    AppliedTemplate apply(UUID assessment, Template template) {
        return apply.apply(assessment, template);
    }
}
