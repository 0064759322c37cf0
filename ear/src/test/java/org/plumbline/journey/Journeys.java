package org.plumbline.journey;

import com.microsoft.playwright.Browser;
import org.junit.jupiter.api.extension.AfterEachCallback;
import org.junit.jupiter.api.extension.ExtensionContext;
import org.junit.jupiter.api.extension.ExtensionContext.Namespace;
import org.junit.jupiter.api.extension.ParameterContext;
import org.junit.jupiter.api.extension.ParameterResolver;

/** Keeps one product and one browser for all tests, and gives each test new people, who are seen off after it. */
public final class Journeys implements ParameterResolver, AfterEachCallback {

    private static final Namespace HERE = Namespace.create(Journeys.class);

    /** The product of this test run. */
    public static Site site(ExtensionContext test) {
        return test.getRoot().getStore(HERE).getOrComputeIfAbsent(Site.class, type -> Site.open(), Site.class);
    }

    /** The one browser of this test run. */
    public static Browser browser(ExtensionContext test) {
        return test.getRoot()
                .getStore(HERE)
                .getOrComputeIfAbsent(Chromium.class, type -> Chromium.launch(), Chromium.class)
                .browser();
    }

    @Override
    public boolean supportsParameter(ParameterContext parameter, ExtensionContext test) {
        Class<?> type = parameter.getParameter().getType();
        return type == People.class || type == Site.class;
    }

    @Override
    public Object resolveParameter(ParameterContext parameter, ExtensionContext test) {
        Site site = site(test);
        if (parameter.getParameter().getType() == Site.class) {
            return site;
        }
        return test.getStore(HERE)
                .getOrComputeIfAbsent(People.class, type -> new People(browser(test), site), People.class);
    }

    @Override
    public void afterEach(ExtensionContext test) {
        People people = test.getStore(HERE).get(People.class, People.class);
        if (people != null) {
            people.leave(
                    test.getRequiredTestClass().getSimpleName() + "."
                            + test.getRequiredTestMethod().getName(),
                    test.getExecutionException().isPresent());
        }
    }
}
