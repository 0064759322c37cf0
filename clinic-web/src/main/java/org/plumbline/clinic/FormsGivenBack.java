package org.plumbline.clinic;

import jakarta.enterprise.inject.spi.CDI;
import jakarta.faces.component.UIComponent;
import jakarta.faces.component.UIForm;
import jakarta.faces.component.UIInput;
import jakarta.faces.component.UIViewRoot;
import jakarta.faces.component.visit.VisitContext;
import jakarta.faces.component.visit.VisitHint;
import jakarta.faces.component.visit.VisitResult;
import jakarta.faces.context.FacesContext;
import jakarta.faces.event.SystemEvent;
import jakarta.faces.event.SystemEventListener;
import java.util.Set;
import java.util.concurrent.atomic.AtomicBoolean;
import org.plumbline.identity.ReturnedForm;

/**
 * Puts what was kept of a form, when a session ended, into the form again as the page is shown, and says so. No button is
 * pressed; what can't be read stays in its field with its error.
 *
 * <p>A field takes its value in the order of the page, so that one may decide which others there are.
 */
public class FormsGivenBack implements SystemEventListener {

    private static final Set<VisitHint> SHOWN = Set.of(VisitHint.SKIP_UNRENDERED);

    @Override
    public boolean isListenerForSource(Object source) {
        return source instanceof UIViewRoot;
    }

    @Override
    public void processEvent(SystemEvent event) {
        FacesContext context = FacesContext.getCurrentInstance();
        ReturnedForm returned = CDI.current().select(ReturnedForm.class).get();
        if (!context.isPostback() && returned.isThere()) {
            giveBack(new SentAgain(context, returned.fields()), (UIViewRoot) event.getSource(), returned);
        }
    }

    private static void giveBack(FacesContext context, UIViewRoot view, ReturnedForm returned) {
        AtomicBoolean done = new AtomicBoolean();
        view.visitTree(VisitContext.createVisitContext(context, null, SHOWN), (visit, component) -> {
            if (component instanceof UIForm form && isTheOne(form, context, returned)) {
                fill(form, context);
                done.set(true);
            }
            return component instanceof UIForm ? VisitResult.REJECT : VisitResult.ACCEPT;
        });
        if (done.get()) {
            Notices.done("layout.note.kept");
        } else {
            Notices.refused("layout.error.kept");
        }
    }

    private static boolean isTheOne(UIForm form, FacesContext context, ReturnedForm returned) {
        Object shape = form.getAttributes().get("shape");
        return shape != null
                && returned.fields().containsKey(form.getClientId(context))
                && returned.isOf(shape.toString());
    }

    private static void fill(UIForm form, FacesContext context) {
        form.visitTree(VisitContext.createVisitContext(context, null, SHOWN), (visit, component) -> {
            take(component, context);
            return VisitResult.ACCEPT;
        });
    }

    /** A field that must be filled and isn't yet says so when the form is sent, not before. */
    private static void take(UIComponent component, FacesContext context) {
        if (component instanceof UIInput input) {
            input.decode(context);
            if (!input.isRequired() || !UIInput.isEmpty(input.getSubmittedValue())) {
                input.validate(context);
                if (input.isValid()) {
                    input.updateModel(context);
                }
            }
        }
    }
}
