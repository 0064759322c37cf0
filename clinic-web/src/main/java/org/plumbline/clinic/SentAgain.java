package org.plumbline.clinic;

import jakarta.faces.context.ExternalContext;
import jakarta.faces.context.ExternalContextWrapper;
import jakarta.faces.context.FacesContext;
import jakarta.faces.context.FacesContextWrapper;
import java.util.Iterator;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

/** The running request as fields see it that take their values from an earlier one. */
final class SentAgain extends FacesContextWrapper {

    private final ExternalContext external;

    SentAgain(FacesContext wrapped, Map<String, List<String>> fields) {
        super(wrapped);
        this.external = new Fields(wrapped.getExternalContext(), fields);
    }

    @Override
    public ExternalContext getExternalContext() {
        return external;
    }

    // Faces' own wrapper overrides with a raw Map.
    @SuppressWarnings("unchecked")
    private static final class Fields extends ExternalContextWrapper {

        private final Map<String, List<String>> fields;

        Fields(ExternalContext wrapped, Map<String, List<String>> fields) {
            super(wrapped);
            this.fields = fields;
        }

        @Override
        public Map<String, String> getRequestParameterMap() {
            return fields.entrySet().stream()
                    .filter(field -> !field.getValue().isEmpty())
                    .collect(Collectors.toMap(
                            Map.Entry::getKey, field -> field.getValue().get(0)));
        }

        @Override
        public Map<String, String[]> getRequestParameterValuesMap() {
            return fields.entrySet().stream()
                    .collect(Collectors.toMap(
                            Map.Entry::getKey, field -> field.getValue().toArray(String[]::new)));
        }

        @Override
        public Iterator<String> getRequestParameterNames() {
            return fields.keySet().iterator();
        }
    }
}
