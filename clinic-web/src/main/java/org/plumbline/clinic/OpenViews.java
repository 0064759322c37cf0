package org.plumbline.clinic;

import jakarta.faces.component.UIViewRoot;
import jakarta.faces.context.FacesContext;
import jakarta.faces.event.PhaseEvent;
import jakarta.faces.event.PhaseId;
import jakarta.faces.event.PhaseListener;
import java.util.Map;
import java.util.Optional;
import org.primefaces.util.Constants;

/**
 * Takes a form only from a page that is still open: one that carries the nonce of its view's scripts.
 *
 * <p>Faces restores a view also after its page was left, then without what the page knew; and PrimeFaces looks at the nonce
 * only when it draws the answer, which is after the action. Here such a form is told before anything is done with it, and
 * its page is shown anew.
 */
public class OpenViews implements PhaseListener {

    private static final long serialVersionUID = 1L;

    @Override
    public PhaseId getPhaseId() {
        return PhaseId.RESTORE_VIEW;
    }

    @Override
    public void afterPhase(PhaseEvent event) {
        FacesContext context = event.getFacesContext();
        if (context.isPostback() && !context.getResponseComplete() && !isOpen(context)) {
            PageAnew.show(context);
        }
    }

    private static boolean isOpen(FacesContext context) {
        String sent = context.getExternalContext().getRequestParameterMap().get(Constants.RequestParams.NONCE_PARAM);
        return Optional.ofNullable(context.getViewRoot())
                .map(OpenViews::kept)
                .map(nonce -> nonce.equals(sent))
                .orElse(false);
    }

    private static Object kept(UIViewRoot view) {
        return Optional.ofNullable(view.getViewMap(false)).orElse(Map.of()).get(Constants.RequestParams.NONCE_PARAM);
    }
}
