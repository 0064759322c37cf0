package org.plumbline.journey;

import static org.assertj.core.api.Assertions.assertThat;

import com.deque.html.axecore.playwright.AxeBuilder;
import com.microsoft.playwright.Page;
import java.util.List;

/**
 * Looks at a page with axe-core, by all of its rules and by the one for the size of targets (24 px), which isn't on by itself.
 *
 * <p>Not by {@link AxeBuilder}: it hands all of axe to the browser twice for each look, and a second window to merge what frames tell,
 * which our pages don't have.
 */
final class Axe {

    private static final String IS_THERE = "() => 'axe' in window";
    private static final String BRING = "() => {" + AxeBuilder.getAxeScript() + "}";
    private static final String VIOLATIONS = """
            async () => {
              const rules = {'target-size': {enabled: true}};
              const found = await axe.run({rules, resultTypes: ['violations']});
              const place = node => `\\n    ${node.target} ${node.html}\\n      ${node.failureSummary}`;
              return found.violations.map(rule => `${rule.id}: ${rule.help}${rule.nodes.map(place).join('')}\\n`);
            }
            """;

    private Axe() {}

    /** Nothing may be found on the page as it is now. */
    static void check(Page page) {
        if (!(boolean) page.evaluate(IS_THERE)) {
            page.evaluate(BRING);
        }
        assertThat((List<?>) page.evaluate(VIOLATIONS))
                .as("axe on " + page.url())
                .isEmpty();
    }
}
