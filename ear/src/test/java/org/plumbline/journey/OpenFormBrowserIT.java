package org.plumbline.journey;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.Locator.FilterOptions;
import org.junit.jupiter.api.Test;

/** A form that stayed open in a tab while somebody else signed in. */
@Journey
class OpenFormBrowserIT {

    @Test
    void aFormLeftOpenIsNotSentForSomebodyElse(People people) {
        Screen tablet = people.patient(Demo.harbour(6).userName()).arriveAt("/today/today.xhtml");
        Diary.again(tablet).fill(9, "UPPER", "DURING");
        tablet.page().context().clearCookies();
        Screen next = new Screen(tablet.page().context(), people.site());
        People.signIn(next, people.site().portal("/"), Demo.harbour(7).userName())
                .arriveAt("/today/today.xhtml");
        tablet.part("save").click();
        tablet.arriveAt("/pain/report.xhtml?unsent=true");
        assertThat(tablet.see("main")).containsText(Words.portal(Words.ENGLISH).get("pain_report.error.unsent"));
        Diary.open(tablet);
        assertThat(tablet.see("#reports tbody tr td.num").filter(new FilterOptions().setHasText("9")))
                .hasCount(0);
    }
}
