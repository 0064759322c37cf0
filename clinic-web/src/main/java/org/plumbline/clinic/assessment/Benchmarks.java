package org.plumbline.clinic.assessment;

import jakarta.faces.component.FacesComponent;
import jakarta.faces.component.UIComponentBase;
import jakarta.faces.context.FacesContext;
import jakarta.faces.context.ResponseWriter;
import java.io.IOException;
import org.plumbline.knowledge.ClinicalTest;

/**
 * Writes what stands beside a test's fields, of a {@link Yardstick} ({@code of}) and a test ({@code test}): the norms, and the
 * limits with what the page's script needs to hold values against them. There are two lists for each of dozens of tests, and a
 * {@code ui:repeat} for each would keep some of its own in every session.
 */
@FacesComponent(Benchmarks.TYPE)
public class Benchmarks extends UIComponentBase {

    /** How our tags name it. */
    public static final String TYPE = "plumbline.Benchmarks";

    private static final String QUIET = "quiet small";

    @Override
    public String getFamily() {
        return TYPE;
    }

    @Override
    public void encodeEnd(FacesContext context) throws IOException {
        Yardstick yardstick = (Yardstick) getAttributes().get("of");
        ClinicalTest test = (ClinicalTest) getAttributes().get("test");
        ResponseWriter out = context.getResponseWriter();
        for (String norm : yardstick.norms(test)) {
            begin(out);
            out.writeText(norm, null);
            out.endElement("p");
        }
        for (Limit limit : yardstick.limits(test)) {
            begin(out);
            out.writeAttribute("data-limit", limit.getMeasure(), null);
            out.writeAttribute("data-comparison", limit.getComparison(), null);
            out.writeAttribute("data-value", limit.getValue(), null);
            out.writeAttribute("data-upper", limit.getUpper(), null);
            out.writeAttribute("data-words", limit.getWords(), null);
            out.startElement("b", this);
            out.writeText(limit.getWords(), null);
            out.endElement("b");
            out.writeText(" " + limit.getCounts(), null);
            out.endElement("p");
        }
    }

    private void begin(ResponseWriter out) throws IOException {
        out.startElement("p", this);
        out.writeAttribute("class", QUIET, null);
    }
}
