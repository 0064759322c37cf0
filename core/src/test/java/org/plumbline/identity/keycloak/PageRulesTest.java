package org.plumbline.identity.keycloak;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.plumbline.identity.Application;

class PageRulesTest {

    @Test
    void findTheRuleOfAPageOnItsClass() {
        assertThat(PageRules.of(Application.CLINIC, "/sample/shown.xhtml")).isPresent();
    }

    @Test
    void findTheRuleOfAnEndpointOnItsClass() {
        assertThat(PageRules.of(Application.PORTAL, "/api/sample/0191-ab")).isPresent();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "/sample/unruled.xhtml",
                "/sample/missing.xhtml",
                "/sample/shown.jsf",
                "/faces/sample/shown.xhtml",
                "/sample/Shown.xhtml",
                "/WEB-INF/shown.xhtml",
                "/sample/shown.xhtml/",
                "/api/",
                "/"
            })
    void findNoneElsewhere(String path) {
        assertThat(PageRules.of(Application.CLINIC, path)).isEmpty();
    }

    @Test
    void findNoneOfTheOtherApplication() {
        assertThat(PageRules.of(Application.PORTAL, "/sample/shown.xhtml")).isEmpty();
    }
}
