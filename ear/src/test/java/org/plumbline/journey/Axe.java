package org.plumbline.journey;

import static org.assertj.core.api.Assertions.assertThat;

import com.deque.html.axecore.args.AxeRuleOptions;
import com.deque.html.axecore.args.AxeRunOptions;
import com.deque.html.axecore.playwright.AxeBuilder;
import com.deque.html.axecore.results.Rule;
import com.microsoft.playwright.Page;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

/** Looks at a page with axe-core, by all of its rules and by the one for the size of targets (24 px), which isn't on by itself. */
final class Axe {

    private static final AxeRunOptions OPTIONS = options();

    private Axe() {}

    /** Nothing may be found on the page as it is now. */
    static void check(Page page) {
        // The mode for pages without frames, such as ours: the other one opens a second window for each look, which
        // takes twice as long.
        List<Rule> violations = new AxeBuilder(page)
                .options(OPTIONS)
                .setLegacyMode(true)
                .analyze()
                .getViolations();
        assertThat(violations.stream().map(Axe::sentence))
                .as("axe on " + page.url())
                .isEmpty();
    }

    private static AxeRunOptions options() {
        AxeRuleOptions on = new AxeRuleOptions();
        on.setEnabled(true);
        AxeRunOptions options = new AxeRunOptions();
        options.setRules(Map.of("target-size", on));
        options.setResultTypes(List.of("violations"));
        return options;
    }

    private static String sentence(Rule rule) {
        return rule.getNodes().stream()
                .map(node -> "\n    " + node.getTarget() + " " + node.getHtml() + "\n      " + node.getFailureSummary())
                .collect(Collectors.joining("", rule.getId() + ": " + rule.getHelp(), "\n"));
    }
}
