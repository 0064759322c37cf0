package org.plumbline.journey;

import static org.assertj.core.api.Assertions.assertThat;

/** What every answer behind TLS must carry, whatever became of the request. */
final class Careful {

    private Careful() {}

    static void is(Raw answer) {
        assertThat(answer.all("Content-Security-Policy"))
                .hasSize(1)
                .allSatisfy(policy -> assertThat(policy)
                        .contains(
                                "default-src 'none'", "object-src 'none'", "base-uri 'none'", "frame-ancestors 'none'")
                        .containsPattern("script-src 'self'( 'nonce-[^']+')?(;|$)")
                        .doesNotContain("unsafe-eval")
                        .doesNotContainPattern("script-src[^;]*unsafe-inline"));
        assertThat(answer.all("Strict-Transport-Security")).containsExactly("max-age=31536000; includeSubDomains");
        assertThat(answer.all("X-Content-Type-Options")).containsExactly("nosniff");
        assertThat(answer.all("X-Frame-Options")).containsExactly("DENY");
        assertThat(answer.all("Referrer-Policy")).containsExactly("same-origin");
        assertThat(answer.all("Permissions-Policy")).hasSize(1);
        assertThat(answer.all("Cross-Origin-Opener-Policy")).containsExactly("same-origin");
        assertThat(answer.all("Cross-Origin-Resource-Policy")).containsExactly("same-origin");
        assertThat(answer.all("Server")).isEmpty();
        assertThat(answer.all("X-Powered-By")).isEmpty();
        assertThat(String.join(" ", answer.headers()) + answer.body()).doesNotContainIgnoringCase("payara");
    }
}
