package org.plumbline.text;

import com.github.mustachejava.DefaultMustacheFactory;
import com.github.mustachejava.Mustache;
import com.github.mustachejava.reflect.MissingWrapper;
import com.github.mustachejava.reflect.ReflectionObjectHandler;
import com.github.mustachejava.util.Wrapper;
import java.io.StringWriter;
import java.io.Writer;
import java.util.List;
import java.util.regex.Pattern;

/**
 * A document with places, which a view fills: what it fills in is escaped, whoever wrote it, and what no document can hold is
 * left out. Safe to share between threads.
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
        this.template = new Escaping(folder).compile(file);
    }

    /** The document of a view: each place is a method of it, or of what it lists. */
    public String filled(Object view) {
        StringWriter text = new StringWriter();
        template.execute(text, view);
        return text.toString();
    }

    private static final class Escaping extends DefaultMustacheFactory {

        /** What XML can't hold, and no keyboard has. */
        private static final Pattern NO_LETTERS =
                Pattern.compile("[^\\t\\n\\r\\u0020-\\uD7FF\\uE000-\\uFFFD\\x{10000}-\\x{10FFFF}]");

        Escaping(String folder) {
            super(folder);
            setObjectHandler(new NamedPlaces());
        }

        @Override
        public void encode(String value, Writer writer) {
            super.encode(NO_LETTERS.matcher(value).replaceAll(""), writer);
        }
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
