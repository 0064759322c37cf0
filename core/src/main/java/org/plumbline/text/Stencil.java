package org.plumbline.text;

import com.github.mustachejava.DefaultMustacheFactory;
import com.github.mustachejava.Mustache;
import com.github.mustachejava.reflect.MissingWrapper;
import com.github.mustachejava.reflect.ReflectionObjectHandler;
import com.github.mustachejava.util.Wrapper;
import java.io.StringWriter;
import java.util.List;

/**
 * A document with places, which a view fills: what it fills in is escaped, whoever wrote it. Safe to share between threads.
 *
 * <p>A place that the view doesn't fill is refused; it would otherwise stay blank.
 */
public final class Stencil {

    private final Mustache template;

    /**
     * Reads a template.
     *
     * @param folder where it and its parts lie on the class path
     * @param file its name
     */
    public Stencil(String folder, String file) {
        DefaultMustacheFactory templates = new DefaultMustacheFactory(folder);
        templates.setObjectHandler(new NamedPlaces());
        this.template = templates.compile(file);
    }

    /** The document of a view: each place is a method of it, or of what it lists. */
    public String filled(Object view) {
        StringWriter text = new StringWriter();
        template.execute(text, view);
        return text.toString();
    }

    private static final class NamedPlaces extends ReflectionObjectHandler {
        @Override
        public Wrapper find(String name, List<Object> scopes) {
            Wrapper found = super.find(name, scopes);
            if (found instanceof MissingWrapper) {
                throw new IllegalStateException("Nothing fills the template's place " + name);
            }
            return found;
        }
    }
}
