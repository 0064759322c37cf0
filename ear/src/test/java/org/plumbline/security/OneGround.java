package org.plumbline.security;

import com.microsoft.playwright.Browser;
import java.util.List;
import org.junit.jupiter.api.extension.ExtensionContext;
import org.junit.jupiter.api.extension.ExtensionContext.Namespace;
import org.junit.jupiter.api.extension.ParameterContext;
import org.junit.jupiter.api.extension.ParameterResolver;
import org.plumbline.journey.Journeys;

/** Prepares the ground once, on the product that the journeys go through, too. */
final class OneGround implements ParameterResolver {

    private static final Namespace HERE = Namespace.create(OneGround.class);

    @Override
    public boolean supportsParameter(ParameterContext parameter, ExtensionContext test) {
        return List.of(Ground.class, Browser.class)
                .contains(parameter.getParameter().getType());
    }

    @Override
    public Object resolveParameter(ParameterContext parameter, ExtensionContext test) {
        if (parameter.getParameter().getType() == Browser.class) {
            return Journeys.browser(test);
        }
        return test.getRoot()
                .getStore(HERE)
                .getOrComputeIfAbsent(Ground.class, type -> new Ground(Journeys.site(test)), Ground.class);
    }
}
