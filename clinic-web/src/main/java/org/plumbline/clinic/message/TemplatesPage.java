package org.plumbline.clinic.message;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.util.List;
import java.util.Locale;
import org.plumbline.clinic.Notices;
import org.plumbline.identity.Allows;
import org.plumbline.identity.Who;
import org.plumbline.identity.Whose;
import org.plumbline.message.KeepMessageTemplate;
import org.plumbline.message.MessageTemplateRefused;
import org.plumbline.message.NamedTexts;
import org.plumbline.message.ViewMessageTemplates;

/** The clinic's templates for messages. */
@Named("messageTemplates")
@ViewScoped
@Allows(
        value = {Who.ADMIN, Who.CLINICIAN},
        on = Whose.NOBODYS)
public class TemplatesPage implements Serializable {

    private static final long serialVersionUID = 1L;
    private static final String ANEW = "/message/templates.xhtml?faces-redirect=true";

    @SuppressWarnings("serial")
    private final ViewMessageTemplates view;

    @SuppressWarnings("serial")
    private final KeepMessageTemplate keep;

    @SuppressWarnings("serial")
    private List<TemplateLine> lines;

    private final DroppedTemplate dropped = new DroppedTemplate();
    private TemplateForm form = new TemplateForm();

    @Inject
    TemplatesPage(ViewMessageTemplates view, KeepMessageTemplate keep) {
        this.view = view;
        this.keep = keep;
    }

    TemplatesPage() {
        this(null, null);
    }

    /** Keeps what is typed; what can't be taken stays in its field. */
    public String keep() {
        try {
            keep.keep(form.typed());
        } catch (MessageTemplateRefused e) {
            Notices.refusedAt(
                    "template:" + e.part().name().toLowerCase(Locale.ROOT), "message_templates.error." + e.why());
            return null;
        }
        Notices.done("message_templates.done.kept");
        return ANEW;
    }

    void change(NamedTexts template) {
        form = TemplateForm.of(template);
    }

    String drop(NamedTexts template) {
        keep.drop(template.name());
        dropped.offer(template);
        return ANEW;
    }

    /** Takes back that a template was dropped. */
    public String undo() {
        dropped.get().ifPresent(keep::keep);
        Notices.done("message_templates.done.undone");
        return ANEW;
    }

    /** The templates, by name. */
    public List<TemplateLine> getLines() {
        if (lines == null) {
            lines = view.all().stream()
                    .map(template -> new TemplateLine(this, template))
                    .toList();
        }
        return lines;
    }

    /** The name of the template that was dropped just now; null where none was. */
    public String getDropped() {
        return dropped.get().map(NamedTexts::name).orElse(null);
    }

    /** The template that is written. */
    public TemplateForm getForm() {
        return form;
    }
}
