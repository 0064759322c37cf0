package org.plumbline.clinic.settings;

import jakarta.annotation.PostConstruct;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.util.Optional;
import org.plumbline.brand.Accent;
import org.plumbline.brand.AccentUnreadable;
import org.plumbline.brand.ChangeBrand;
import org.plumbline.clinic.Notices;
import org.plumbline.identity.Allows;
import org.plumbline.identity.Brand;
import org.plumbline.identity.Who;
import org.plumbline.identity.Whose;
import org.plumbline.image.CleanImage;

/** The clinic's colour and logo, for those who run it. */
@Named
@ViewScoped
@Allows(value = Who.ADMIN, on = Whose.NOBODYS)
public class BrandPage implements Serializable {

    private static final String AGAIN = "/settings/brand.xhtml?faces-redirect=true";

    /** The tokens' --teal, where the field begins. */
    private static final String OURS = "#0f6e6e";

    private static final long serialVersionUID = 1L;

    @SuppressWarnings("serial")
    private final ChangeBrand change;

    private Brand now;
    private String colour;
    private transient CleanImage image;

    @Inject
    BrandPage(ChangeBrand change) {
        this.change = change;
    }

    BrandPage() {
        this(null);
    }

    @PostConstruct
    void read() {
        now = change.now();
        colour = isColoured() ? "#" + now.accent() : OURS;
    }

    /** Takes the colour that was chosen, where words in it can be read. */
    public String paint() {
        try {
            change.colour(Optional.of(Accent.of(colour)));
            return done("settings_brand.done.colour");
        } catch (AccentUnreadable e) {
            Notices.refusedAt("colour:accent", "settings_brand.error.pale", e.contrast(), "#" + e.darker());
        } catch (IllegalArgumentException e) {
            Notices.refusedAt("colour:accent", "settings_brand.error.colour");
        }
        return null;
    }

    /** Takes the product's own colour again. */
    public String forget() {
        change.colour(Optional.empty());
        return done("settings_brand.done.colour");
    }

    /** Takes the logo that was chosen. */
    public String upload() {
        change.logo(Optional.of(image));
        return done("settings_brand.done.logo");
    }

    /** Leaves the clinic without a logo. */
    public String remove() {
        change.logo(Optional.empty());
        return done("settings_brand.done.unlogo");
    }

    private static String done(String key) {
        Notices.done(key);
        return AGAIN;
    }

    /** Whether the clinic has a colour of its own. */
    public boolean isColoured() {
        return !now.accent().isEmpty();
    }

    /** The logo's id; null where there is none. */
    public String getLogo() {
        return Optional.ofNullable(now.logo()).map(Object::toString).orElse(null);
    }

    public String getColour() {
        return colour;
    }

    public void setColour(String chosen) {
        colour = chosen;
    }

    public CleanImage getImage() {
        return image;
    }

    public void setImage(CleanImage chosen) {
        image = chosen;
    }
}
