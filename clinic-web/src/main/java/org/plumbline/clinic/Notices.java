package org.plumbline.clinic;

import jakarta.faces.application.FacesMessage;
import jakarta.faces.component.UIInput;
import jakarta.faces.context.FacesContext;
import java.text.MessageFormat;
import java.util.Locale;
import java.util.ResourceBundle;

/** Says on the page what was done or why not, in the words of the bundle; also across a redirect. */
public final class Notices {

    private Notices() {}

    /** Says that something was done. */
    public static void done(String key, Object... values) {
        add(FacesMessage.SEVERITY_INFO, key, values);
    }

    /** Says that something could not be done, and why. */
    public static void refused(String key, Object... values) {
        add(FacesMessage.SEVERITY_ERROR, key, values);
    }

    /**
     * Says beside a field why what was typed is not taken, marks it, and leaves it there to be mended.
     *
     * @param field the field's id on the page, such as {@code added:born}
     */
    public static void refusedAt(String field, String key, Object... values) {
        FacesContext context = FacesContext.getCurrentInstance();
        UIInput input = (UIInput) context.getViewRoot().findComponent(field);
        String id = input.getClientId(context);
        input.setSubmittedValue(
                context.getExternalContext().getRequestParameterMap().get(id));
        input.setValid(false);
        context.addMessage(id, new FacesMessage(FacesMessage.SEVERITY_ERROR, text(key, values), null));
    }

    /** A text of the bundle in the language of the page. */
    public static String text(String key, Object... values) {
        return text(locale(), key, values);
    }

    /** A text of the bundle in a language; also outside of pages. */
    public static String text(Locale locale, String key, Object... values) {
        String pattern = ResourceBundle.getBundle("org.plumbline.clinic.messages", locale)
                .getString(key);
        return values.length == 0 ? pattern : new MessageFormat(pattern, locale).format(values);
    }

    /** The language of the page, asked for directly: before the page is built, its view doesn't know it yet. */
    public static Locale locale() {
        FacesContext context = FacesContext.getCurrentInstance();
        return context.getApplication().evaluateExpressionGet(context, "#{person.locale}", Locale.class);
    }

    private static void add(FacesMessage.Severity severity, String key, Object... values) {
        FacesContext context = FacesContext.getCurrentInstance();
        context.getExternalContext().getFlash().setKeepMessages(true);
        context.addMessage(null, new FacesMessage(severity, text(key, values), null));
    }
}
