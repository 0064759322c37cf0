package org.plumbline.journey;

import static org.assertj.core.api.Assertions.assertThat;

import com.deque.html.axecore.playwright.AxeBuilder;
import com.deque.html.axecore.results.Rule;
import com.microsoft.playwright.Page;
import java.util.List;
import java.util.stream.Collectors;

/** Looks at a page with axe-core, by all of its rules. */
final class Axe {

    private Axe() {}

    /** Nothing may be found on the page as it is now. */
    static void check(Page page) {
        List<Rule> violations = new AxeBuilder(page).analyze().getViolations();
        assertThat(violations.stream().map(Axe::sentence))
                .as("axe on " + page.url())
                .isEmpty();
    }

    private static String sentence(Rule rule) {
        return rule.getNodes().stream()
                .map(node -> "\n    " + node.getTarget() + " " + node.getHtml() + "\n      " + node.getFailureSummary())
                .collect(Collectors.joining("", rule.getId() + ": " + rule.getHelp(), "\n"));
    }
}
