package org.plumbline.launcher.production;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.HashMap;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.plumbline.launcher.Refusal;

class MailRulesTest {
    private final Map<String, String> environment = new HashMap<>();

    @BeforeEach
    void sayAllAsItMustBe() {
        Settings.SECRETS.forEach(secret -> environment.put(secret, "a secret of its own"));
        environment.put("PLUMBLINE_DB_URL", "jdbc:postgresql://127.0.0.1/plumbline");
        environment.put("PLUMBLINE_WEB_URL", "https://plumbline.example");
        environment.put("PLUMBLINE_OIDC_ISSUER", "https://id.example/realms/plumbline");
        environment.put("PLUMBLINE_MAIL_HOST", "192.0.2.7");
        environment.put("PLUMBLINE_MAIL_FROM", "plumbline@clinic.example");
    }

    @Test
    void wantsTlsButOnThisMachine() {
        assertThatCode(rules()::check).doesNotThrowAnyException();
        environment.put("PLUMBLINE_MAIL_TLS", "none");
        refuses("PLUMBLINE_MAIL_TLS", "in clear");
        environment.put("PLUMBLINE_MAIL_HOST", "127.0.0.1");
        assertThatCode(rules()::check).doesNotThrowAnyException();
        environment.put("PLUMBLINE_MAIL_TLS", "perhaps");
        refuses("PLUMBLINE_MAIL_TLS", "starttls");
    }

    @Test
    void namesWhatIsMissing() {
        environment.put("PLUMBLINE_MAIL_USER", "plumbline");
        refuses("PLUMBLINE_MAIL_PASSWORD");
        environment.put("PLUMBLINE_MAIL_PORT", "smtp");
        refuses("PLUMBLINE_MAIL_PORT");
        environment.put("PLUMBLINE_MAIL_FROM", " ");
        refuses("PLUMBLINE_MAIL_FROM");
    }

    @Test
    void saysThatMailWaitsWithoutAServer() {
        assertThat(rules().notice()).isEmpty();
        environment.remove("PLUMBLINE_MAIL_HOST");
        assertThatCode(rules()::check).doesNotThrowAnyException();
        assertThat(rules().notice()).hasValueSatisfying(line -> assertThat(line).contains("PLUMBLINE_MAIL_HOST"));
    }

    private MailRules rules() {
        return new MailRules(new Settings(environment));
    }

    private void refuses(String... words) {
        assertThatThrownBy(rules()::check).isInstanceOf(Refusal.class).hasMessageContainingAll(words);
    }
}
