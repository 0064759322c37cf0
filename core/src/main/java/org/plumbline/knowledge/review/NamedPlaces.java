package org.plumbline.knowledge.review;

import com.github.mustachejava.reflect.MissingWrapper;
import com.github.mustachejava.reflect.ReflectionObjectHandler;
import com.github.mustachejava.util.Wrapper;
import java.util.List;

/** Refuses a place in a template that no view fills, which would otherwise stay blank. */
final class NamedPlaces extends ReflectionObjectHandler {
    @Override
    public Wrapper find(String name, List<Object> scopes) {
        Wrapper found = super.find(name, scopes);
        if (found instanceof MissingWrapper) {
            throw new IllegalStateException("Nothing fills the template's place " + name);
        }
        return found;
    }
}
