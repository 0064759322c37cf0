package org.plumbline.journey;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.junit.jupiter.api.Assertions.assertEquals;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.options.SelectOption;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.UUID;
import java.util.regex.Pattern;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.plumbline.launcher.demo.DemoMember;
import org.plumbline.launcher.demo.DemoPatient;

/** The copy of a record goes from the one demo clinic to the other and the other way round, each in its language. */
@Journey
class TransferBrowserIT {

    private static final DemoPatient ENGLISH = Demo.harbour(2);
    private static final DemoPatient SPANISH = Demo.lomas(2);

    private BehindThePages rows;

    @BeforeEach
    void lookBehind(Site site) {
        rows = new BehindThePages(site);
        forget();
    }

    @AfterEach
    void forget() {
        List<String> came = rows.texts("select distinct patient_id::text from received_record");
        rows.write("delete from received_record");
        for (String patient : came) {
            rows.write("delete from care_team_member where patient_id = ?", UUID.fromString(patient));
            rows.write("delete from caseload_entry where id = ?", UUID.fromString(patient));
            rows.write("delete from patient where id = ?", UUID.fromString(patient));
        }
        rows.write("update patient set went_to = null, went_at = null where went_to is not null");
        rows.write("delete from transfer_parcel");
        rows.write("delete from transfer");
        rows.write("delete from transfer_try");
        rows.write("delete from handover");
    }

    @Test
    void goesFromTheEnglishClinicToTheSpanish(People people) {
        goes(people.staff(Demo.ANA), ENGLISH, people.staff(Demo.LUCIA));
    }

    @Test
    void goesFromTheSpanishClinicToTheEnglish(People people) {
        goes(people.staff(Demo.LUCIA), SPANISH, people.staff(Demo.ANA));
    }

    private void goes(Screen sender, DemoPatient patient, Screen receiver) {
        Words said = Words.clinic(patient.equals(ENGLISH) ? Words.ENGLISH : Words.SPANISH);
        Words heard = Words.clinic(patient.equals(ENGLISH) ? Words.SPANISH : Words.ENGLISH);
        refused(sender, said, patient);
        String code = prepared(sender, said);
        opened(receiver, heard, patient, code);
        taken(receiver, heard, patient);
        usedUp(receiver, heard, patient, code);
        open(sender, "/transfer/send.xhtml", patient);
        assertThat(sender.see("#sent li").first()).containsText(said.get("transfer_send.state.TAKEN"));
        open(sender, "/patient/overview.xhtml", patient);
        assertThat(sender.part("departed")).isVisible();
        sender.accessible();
    }

    private void refused(Screen sender, Words said, DemoPatient patient) {
        open(sender, "/patient/history.xhtml", patient);
        sender.part("to-send").click();
        sender.arriveAt("/transfer/send.xhtml").part("send:prepare").click();
        assertThat(sender.see("#messages")).containsText(said.get("transfer_send.error.consent"));
        sender.accessible();
        sender.part("send:on").fill("2999-01-01");
        sender.choose(sender.part("send:consented"));
        sender.part("send:prepare").click();
        assertThat(sender.part("on-error")).hasText(said.get("transfer_send.error.on"));
    }

    private static String prepared(Screen sender, Words said) {
        sender.part("send:on").fill("2026-01-05");
        sender.part("send:prepare").click();
        assertThat(sender.see(".transfer-digits")).hasText(Pattern.compile("([0-9A-Z]{5}-){3}[0-9A-Z]{5}"));
        String code = sender.accessible().see(".transfer-digits").innerText();
        sender.see("#sent input[value='" + said.get("transfer_send.button.revoke") + "']")
                .click();
        assertThat(sender.see("#sent li")).containsText(said.get("transfer_send.state.REVOKED"));
        assertThat(sender.see(".transfer-digits")).hasCount(0);
        sender.choose(sender.part("send:consented"));
        sender.part("send:prepare").dblclick();
        assertThat(sender.see(".transfer-digits")).not().hasText(code);
        assertThat(sender.see(".transfer-OPEN")).hasCount(1);
        return sender.see(".transfer-digits").innerText();
    }

    private static void opened(Screen receiver, Words heard, DemoPatient patient, String code) {
        receiver.go("/patient/new.xhtml")
                .arriveAt("/patient/new.xhtml")
                .part("receive")
                .click();
        receiver.arriveAt("/transfer/receive.xhtml");
        claim(receiver, "ABC", patient.birthDate());
        assertThat(receiver.part("code-error")).hasText(heard.get("transfer_receive.error.code"));
        receiver.accessible();
        claim(receiver, code, patient.birthDate().plusDays(1));
        assertThat(receiver.see("#messages")).containsText(heard.get("transfer_receive.error.unmatched"));
        claim(receiver, code.toLowerCase(Locale.ROOT).replace("-", " "), patient.birthDate());
        assertThat(receiver.see("#offer")).containsText(patient.givenName() + " " + patient.familyName());
        receiver.accessible();
    }

    private void taken(Screen receiver, Words heard, DemoPatient patient) {
        receiver.part("offer:take").dblclick();
        receiver.arriveAt("/transfer/record.xhtml");
        assertThat(receiver.see("#messages")).containsText(heard.get("transfer_receive.done.taken"));
        assertThat(receiver.see("h1")).containsText(patient.familyName());
        assertThat(receiver.see(".transfer-copy")).hasCount(1);
        assertThat(receiver.see(".transfer-copy .table").first()).isVisible();
        assertEquals(1, rows.count("select count(*) from received_record"));
    }

    private static void usedUp(Screen receiver, Words heard, DemoPatient patient, String code) {
        receiver.go("/transfer/receive.xhtml").arriveAt("/transfer/receive.xhtml");
        claim(receiver, code, patient.birthDate());
        assertThat(receiver.see("#messages")).containsText(heard.get("transfer_receive.error.unmatched"));
    }

    private static void claim(Screen receiver, String code, LocalDate born) {
        receiver.part("receive:code").fill(code);
        receiver.part("receive:born").fill(born.toString());
        receiver.part("receive:open").click();
    }

    @Test
    void isHandedToAColleagueInEnglish(People people) {
        isHanded(people, people.staff(Demo.ANA), ENGLISH, Demo.tom());
    }

    @Test
    void isHandedToAColleagueInSpanish(People people) {
        DemoMember javier = Demo.lomas().members().stream()
                .filter(member -> member.name().equals("Javier Molina"))
                .findFirst()
                .orElseThrow();
        isHanded(people, people.staff(Demo.LUCIA), SPANISH, javier);
    }

    private void isHanded(People people, Screen member, DemoPatient patient, DemoMember colleague) {
        Words words = Words.clinic(patient.equals(ENGLISH) ? Words.ENGLISH : Words.SPANISH);
        open(member, "/patient/overview.xhtml", patient);
        member.part("to-handover").click();
        member.arriveAt("/transfer/handover.xhtml").part("handover:save").click();
        assertThat(member.part("member-error")).hasText(words.get("layout.error.choose"));
        member.accessible();
        member.part("handover:member").selectOption(new SelectOption().setLabel(colleague.name()));
        member.part("handover:note").fill("<b>Retest</b> #{1+1}");
        member.part("handover:save").dblclick();
        member.arriveAt("/transfer/handed.xhtml");
        assertThat(member.see("#handed li")).hasCount(1);
        assertThat(member.see("#handed li")).containsText(colleague.name());
        assertThat(member.see("#handed li")).containsText("<b>Retest</b> #{1+1}");

        waits(people.staff(colleague.userName()), words, patient);
        member.part("handed:rows:0:back").click();
        assertThat(member.see("#messages")).containsText(words.get("transfer_handed.done.takenback"));
        assertThat(member.see("#handed li")).hasCount(0);
        member.accessible();
    }

    private static void waits(Screen colleague, Words words, DemoPatient patient) {
        Locator row = colleague.go("/today/list.xhtml?kind=HANDED_OVER").see("#work li");
        assertThat(row).hasCount(1);
        assertThat(row).containsText(words.get("today_list.kind.HANDED_OVER"));
        colleague.accessible();
        row.getByText(words.get("today_list.action.HANDED_OVER"), exactly()).click();
        colleague.arriveAt("/patient/overview.xhtml");
        assertThat(colleague.see("h1")).containsText(patient.familyName());
        assertThat(colleague.go("/today/list.xhtml?kind=HANDED_OVER").see("#work li"))
                .hasCount(0);
    }

    private static Locator.GetByTextOptions exactly() {
        return new Locator.GetByTextOptions().setExact(true);
    }

    private void open(Screen member, String page, DemoPatient patient) {
        String id = rows.texts("select id::text from patient where user_id = ?", patient.userId())
                .get(0);
        member.go(page + "?id=" + id).arriveAt(page);
    }
}
