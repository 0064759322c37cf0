package org.plumbline.security;

import java.net.URI;
import org.jsoup.nodes.Element;
import org.plumbline.launcher.demo.DemoClinics;

/** Signs somebody in through Keycloak's own pages: the user name first, then the password. */
final class SignIn {

    private static final int MOST_PAGES = 4;

    private static final String ASKED = "form:has(input[name=username]), form:has(input[name=password])";

    private SignIn() {}

    /** A client whose cookies are a signed-in person's. */
    static Client as(String userName, URI application) {
        Client client = new Client();
        Answer page = at(client, userName, DemoClinics.PASSWORD, application);
        if (page.status() != 200 || !page.address().getAuthority().equals(application.getAuthority())) {
            throw new AssertionError(userName + " is not signed in: " + page.address() + " " + page);
        }
        return client;
    }

    /** The page that a sign-in ends at. */
    static Answer at(Client client, String userName, String password, URI application) {
        Answer page = client.follow(client.get(application));
        for (int step = 0; step < MOST_PAGES && isAsked(page); step++) {
            Element form = page.html().selectFirst(ASKED);
            Form filled = Form.of((org.jsoup.nodes.FormElement) form)
                    .with("username", userName)
                    .with("password", password);
            page = client.follow(client.post(URI.create(form.absUrl("action")), filled));
        }
        return page;
    }

    private static boolean isAsked(Answer page) {
        return page.html().selectFirst(ASKED) != null;
    }
}
