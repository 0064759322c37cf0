package org.plumbline.clinic.message;

import java.io.Serializable;
import java.util.Locale;
import org.plumbline.message.MessageTemplateRefused;
import org.plumbline.message.NamedTexts;
import org.plumbline.message.TemplateTexts;

/** A template, as it is typed. */
public class TemplateForm implements Serializable {

    private static final long serialVersionUID = 1L;

    private String name;
    private String english;
    private String spanish;

    /** A form that holds this. */
    static TemplateForm of(NamedTexts template) {
        TemplateForm form = new TemplateForm();
        form.name = template.name();
        form.english = template.texts().in(Locale.ENGLISH);
        form.spanish = template.texts().in(Locale.forLanguageTag("es"));
        return form;
    }

    /**
     * What was typed.
     *
     * @throws MessageTemplateRefused where a part of it can't be
     */
    NamedTexts typed() {
        return new NamedTexts(name, new TemplateTexts(english, spanish));
    }

    public String getName() {
        return name;
    }

    public void setName(String typed) {
        name = typed;
    }

    public String getEnglish() {
        return english;
    }

    public void setEnglish(String typed) {
        english = typed;
    }

    public String getSpanish() {
        return spanish;
    }

    public void setSpanish(String typed) {
        spanish = typed;
    }
}
