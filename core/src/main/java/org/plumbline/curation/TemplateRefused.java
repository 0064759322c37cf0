package org.plumbline.curation;

/** A template has a name of 1 to 100 characters and at least one exercise. */
public class TemplateRefused extends RuntimeException {

    private static final long serialVersionUID = 1L;

    TemplateRefused() {
        super("a template has a name and an exercise");
    }
}
