package org.plumbline.portal.today;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import org.plumbline.course.ViewOwnLight;
import org.plumbline.identity.Allows;
import org.plumbline.identity.Who;
import org.plumbline.identity.Whose;
import org.plumbline.reasoning.course.Light;

/** What today's pain means for today's exercises, as far as it stands against them. */
@Named
@RequestScoped
@Allows(value = Who.PATIENT, on = Whose.OWN)
public class OwnLight {

    private final TodayPage today;
    private final ViewOwnLight viewOwnLight;
    private ViewOwnLight.OwnLight light;

    @Inject
    OwnLight(TodayPage today, ViewOwnLight viewOwnLight) {
        this.today = today;
        this.viewOwnLight = viewOwnLight;
    }

    OwnLight() {
        this(null, null);
    }

    /** Whether the red-flag questions are to be answered first. */
    public boolean isAsks() {
        return light().asks();
    }

    /** Whether it is over for today, with the questions answered. */
    public boolean isStops() {
        return light().light() == Light.STOP && !isAsks();
    }

    /** Whether nothing stands against today's exercises. */
    public boolean isOpen() {
        return !isAsks() && !isStops();
    }

    private ViewOwnLight.OwnLight light() {
        if (light == null) {
            light = viewOwnLight.since(today.askedAt());
        }
        return light;
    }
}
