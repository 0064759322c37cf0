package org.plumbline.portal.api;

import jakarta.ws.rs.FormParam;
import org.plumbline.pain.NewSigns;

/** What is new, as a browser sends it: a box that isn't ticked isn't sent. */
public class NewForm {

    @FormParam("leg")
    private String leg;

    @FormParam("fall")
    private String fall;

    NewSigns signs() {
        return new NewSigns(fall != null, leg != null);
    }
}
