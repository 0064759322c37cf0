package org.plumbline.clinic.message;

import java.io.Serializable;
import java.util.Locale;
import org.plumbline.message.NamedTexts;

/** A template of the clinic. */
public final class TemplateLine implements Serializable {

    private static final long serialVersionUID = 1L;

    private final TemplatesPage page;
    private final NamedTexts template;

    TemplateLine(TemplatesPage page, NamedTexts template) {
        this.page = page;
        this.template = template;
    }

    /** Opens it to be written anew. */
    public void change() {
        page.change(template);
    }

    /** Keeps it no longer. */
    public String drop() {
        return page.drop(template);
    }

    /** By which the clinic knows it. */
    public String getName() {
        return template.name();
    }

    /** What it says in English. */
    public String getEnglish() {
        return template.texts().in(Locale.ENGLISH);
    }

    /** What it says in Spanish. */
    public String getSpanish() {
        return template.texts().in(Locale.forLanguageTag("es"));
    }
}
