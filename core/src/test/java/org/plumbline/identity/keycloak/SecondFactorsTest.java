package org.plumbline.identity.keycloak;

import static org.assertj.core.api.Assertions.assertThat;

import com.nimbusds.jwt.JWTClaimsSet;
import com.nimbusds.oauth2.sdk.ParseException;
import com.nimbusds.openid.connect.sdk.claims.IDTokenClaimsSet;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.Date;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.plumbline.identity.Brand;
import org.plumbline.identity.ClinicDemands;
import org.plumbline.identity.Rights;
import org.plumbline.identity.Who;

class SecondFactorsTest {

    @ParameterizedTest
    @CsvSource({
        "ADMIN,     true,  pwd,     true",
        "CLINICIAN, true,  pwd,     true",
        "CLINICIAN, true,  '',      true",
        "CLINICIAN, true,  pwd otp, false",
        "CLINICIAN, true,  pwd hwk, false",
        "CLINICIAN, true,  hwk,     false",
        "CLINICIAN, true,  sms,     true",
        "CLINICIAN, false, pwd,     false",
        "PATIENT,   true,  pwd,     false"
    })
    void areMissingWhereTheClinicDemandsMoreOfAMemberThanTheyGave(
            Who who, boolean demanded, String methods, boolean missing) throws ParseException {
        assertThat(SecondFactors.isMissing(rights(who, demanded), user(methods)))
                .isEqualTo(missing);
    }

    @Test
    void areMissingWhereTheTokenTellsOfNoMethods() throws ParseException {
        assertThat(user(null).twoFactors()).isFalse();
    }

    @ParameterizedTest
    @CsvSource({"passkey, PASSKEY", "code, CODE", "CODE,", "delete_credential,", "'',"})
    void areSetUpByAFewNamesAlone(String name, SetUp setUp) {
        assertThat(SetUp.read(name).orElse(null)).isEqualTo(setUp);
    }

    private static Rights rights(Who who, boolean demanded) {
        return new Rights(
                who,
                UUID.randomUUID(),
                "Ana",
                new Rights.ClinicName(
                        "Harbour", Locale.UK, ZoneOffset.UTC, new ClinicDemands(false, demanded), Brand.NONE));
    }

    private static KeycloakUser user(String methods) throws ParseException {
        Date now = Date.from(Instant.now());
        JWTClaimsSet.Builder claims = new JWTClaimsSet.Builder()
                .issuer("https://keycloak.example")
                .audience("plumbline-clinic")
                .subject(UUID.randomUUID().toString())
                .issueTime(now)
                .expirationTime(now)
                .claim("auth_time", now.toInstant().getEpochSecond())
                .claim("sid", "session")
                .claim(
                        "organization",
                        Map.of("harbour", Map.of("id", UUID.randomUUID().toString())));
        if (methods != null) {
            claims.claim("amr", methods.isEmpty() ? List.of() : List.of(methods.split(" ", -1)));
        }
        return KeycloakUser.of(new IDTokenClaimsSet(claims.build()));
    }
}
