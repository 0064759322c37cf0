package org.plumbline.clinic.assessment;

import jakarta.faces.component.UIComponent;
import jakarta.faces.context.FacesContext;
import jakarta.faces.convert.Converter;
import jakarta.faces.convert.FacesConverter;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.plumbline.assessment.BodySite;
import org.plumbline.assessment.PainPoint;
import org.plumbline.assessment.PainQuality;
import org.plumbline.pain.PainScore;

/** The points of the body chart as text: the site, the intensity and the quality of each. */
@FacesConverter("plumbline.points")
public class PainPointsConverter implements Converter<List<PainPoint>> {

    private static final int CELLS = 3;

    @Override
    public List<PainPoint> getAsObject(FacesContext context, UIComponent component, String text) {
        return Rows.told(() -> points(text), "assessment_edit.error.points");
    }

    /**
     * Reads them.
     *
     * @throws IllegalArgumentException where the text doesn't hold points, each at another site
     */
    static List<PainPoint> points(String text) {
        Set<BodySite> sites = new HashSet<>();
        return Rows.read(text, row -> point(row, sites));
    }

    private static PainPoint point(String row, Set<BodySite> sites) {
        String[] cells = row.split(":", CELLS);
        PainPoint point = new PainPoint(
                BodySite.valueOf(cells[0]), new PainScore(Integer.parseInt(cells[1])), PainQuality.valueOf(cells[2]));
        if (!sites.add(point.site())) {
            throw new IllegalArgumentException("one point for each part of the body");
        }
        return point;
    }

    @Override
    public String getAsString(FacesContext context, UIComponent component, List<PainPoint> points) {
        return points == null ? "" : Rows.write(points, PainPointsConverter::row);
    }

    private static String row(PainPoint point) {
        return point.site() + ":" + point.intensity().value() + ":" + point.quality();
    }
}
