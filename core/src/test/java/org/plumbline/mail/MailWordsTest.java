package org.plumbline.mail;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.Locale;
import java.util.Map;
import java.util.ResourceBundle;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.plumbline.identity.MailAddress;

class MailWordsTest {

    private static final MailAddress ANA = new MailAddress("ana@one.example");
    private static final Locale SPANISH = Locale.forLanguageTag("es-ES");

    /** The words of a newsletter's issue are the clinic's. */
    @ParameterizedTest
    @EnumSource(mode = EnumSource.Mode.EXCLUDE, names = "NEWSLETTER")
    void saysEachThingInBothLanguages(MailKind kind) {
        Mail english = mail(Locale.UK, kind);
        Mail spanish = mail(SPANISH, kind);
        assertThat(english.subject()).isNotEqualTo(spanish.subject());
        for (Mail mail : new Mail[] {english, spanish}) {
            assertThat(mail.text()).contains("https://plumbline.example" + kind.page());
            // A clinic's name may tell what it treats, and a reminder is read by whoever sees the mailbox.
            assertThat(mail.text().contains("O'Hara {0} Clinic")).isEqualTo(kind != MailKind.REMINDER);
            assertThat(mail.text()).doesNotContain("''").doesNotContain("{1}").doesNotContain("{2}");
        }
    }

    @Test
    void bothLanguagesHaveTheSameWords() {
        ResourceBundle spanish = ResourceBundle.getBundle("org.plumbline.mail.messages", Locale.forLanguageTag("es"));
        assertThat(spanish.keySet())
                .isEqualTo(ResourceBundle.getBundle("org.plumbline.mail.messages", Locale.ROOT)
                        .keySet());
    }

    @Test
    void aNameBeginsNoOtherHeader() {
        Mail mail = MailWords.mail(ANA, Locale.UK, "factor", "Clinic\r\nBcc: eve@two.example", "https://one.example");
        assertThat(mail.subject()).doesNotContain("\r", "\n");
    }

    @ParameterizedTest
    @ValueSource(strings = {"a\r\nBcc: eve@two.example", "a\nb", "a\u2028b", "a\0b"})
    void aSubjectIsOneLine(String subject) {
        assertThatThrownBy(() -> new Mail(ANA, subject, "")).isInstanceOf(IllegalArgumentException.class);
    }

    private static Mail mail(Locale locale, MailKind kind) {
        String web = "https://plumbline.example";
        return MailWords.mail(ANA, locale, kind.key(), "O'Hara {0} Clinic", web + kind.page(), web);
    }

    @Test
    void aFurtherHeaderIsOneLine() {
        Map<String, String> headers = Map.of("List-Unsubscribe", "<https://one.example>\r\nBcc: eve@two.example");
        assertThatThrownBy(() -> new Mail(ANA, "Hello", "", headers)).isInstanceOf(IllegalArgumentException.class);
    }
}
