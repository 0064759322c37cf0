package org.plumbline.launcher.demo;

import java.util.List;
import java.util.Locale;
import java.util.UUID;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.JsonNodeFactory;
import tools.jackson.databind.node.ObjectNode;

/** The demo's clinics and people, as Keycloak's organizations and users. */
public final class DemoRealm {
    private final ArrayNode users;
    private final ArrayNode organizations;

    private DemoRealm(ObjectNode realm) {
        this.users = realm.withArray("/users");
        this.organizations = realm.withArray("/organizations");
    }

    /** Adds the clinics to the realm's representation. */
    public static void addTo(ObjectNode realm, List<DemoClinic> clinics) {
        DemoRealm target = new DemoRealm(realm);
        clinics.forEach(target::add);
    }

    private void add(DemoClinic clinic) {
        ObjectNode organization = organizations
                .addObject()
                .put("id", clinic.id().toString())
                .put("name", clinic.name())
                .put("alias", clinic.alias())
                .put("enabled", true);
        organization
                .putArray("domains")
                .addObject()
                .put("name", clinic.alias() + ".example")
                .put("verified", true);
        ArrayNode members = organization.putArray("members");
        clinic.members().forEach(member -> members.add(membership(add(member, clinic.language()))));
        clinic.patients().forEach(patient -> members.add(membership(add(patient, clinic.language()))));
    }

    private ObjectNode add(DemoMember member, Locale language) {
        int space = member.name().indexOf(' ');
        return addUser(member.userId(), member.userName(), language)
                .put("firstName", member.name().substring(0, space))
                .put("lastName", member.name().substring(space + 1));
    }

    private ObjectNode add(DemoPatient patient, Locale language) {
        return addUser(patient.userId(), patient.userName(), language)
                .put("firstName", patient.givenName())
                .put("lastName", patient.familyName());
    }

    /** Whoever belongs to several clinics is one user. */
    private ObjectNode addUser(UUID id, String userName, Locale language) {
        for (JsonNode known : users) {
            if (known.path("id").asString().equals(id.toString())) {
                return (ObjectNode) known;
            }
        }
        ObjectNode user = users.addObject()
                .put("id", id.toString())
                .put("username", userName)
                .put("email", userName)
                .put("emailVerified", true)
                .put("enabled", true);
        user.putObject("attributes").putArray("locale").add(language.getLanguage());
        user.putArray("credentials")
                .addObject()
                .put("type", "password")
                .put("value", DemoClinics.PASSWORD)
                .put("temporary", false);
        return user;
    }

    private static ObjectNode membership(ObjectNode user) {
        return JsonNodeFactory.instance
                .objectNode()
                .put("username", user.path("username").asString())
                .put("membershipType", "UNMANAGED");
    }
}
