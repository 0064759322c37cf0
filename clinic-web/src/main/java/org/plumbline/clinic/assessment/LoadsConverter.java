package org.plumbline.clinic.assessment;

import jakarta.faces.component.UIComponent;
import jakarta.faces.context.FacesContext;
import jakarta.faces.convert.Converter;
import jakarta.faces.convert.FacesConverter;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.plumbline.assessment.Load;

/** The repeated tasks as text: the task, the setting and the hours a week of each. */
@FacesConverter("plumbline.loads")
public class LoadsConverter implements Converter<List<Load>> {

    @Override
    public List<Load> getAsObject(FacesContext context, UIComponent component, String text) {
        return Rows.told(() -> loads(text), "assessment_edit.error.loads");
    }

    /**
     * Reads them.
     *
     * @throws IllegalArgumentException where the text doesn't hold tasks, each once
     */
    static List<Load> loads(String text) {
        Set<String> tasks = new HashSet<>();
        return Rows.read(text, row -> load(row, tasks));
    }

    private static Load load(String row, Set<String> tasks) {
        Load load = Load.read(row);
        if (!tasks.add(load.task()) || !load.task().matches("[a-z0-9-]+")) {
            throw new IllegalArgumentException("each task once");
        }
        return load;
    }

    @Override
    public String getAsString(FacesContext context, UIComponent component, List<Load> loads) {
        return loads == null ? "" : Rows.write(loads, Load::written);
    }
}
