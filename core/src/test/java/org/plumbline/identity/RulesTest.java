package org.plumbline.identity;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.ZoneOffset;
import java.util.Locale;
import java.util.Optional;
import java.util.UUID;
import org.junit.jupiter.api.Test;

class RulesTest {

    @Test
    void letNobodyInWithoutARule() {
        assertThat(Rules.allow(Optional.empty(), caller(Who.ADMIN))).isFalse();
    }

    @Test
    void letInWhomTheRuleNames() {
        assertThat(Rules.allow(ruleOf(ForClinicians.class), caller(Who.CLINICIAN)))
                .isTrue();
        assertThat(Rules.allow(ruleOf(ForClinicians.class), caller(Who.PATIENT)))
                .isFalse();
        assertThat(Rules.allow(ruleOf(ForClinicians.class), new Caller())).isFalse();
    }

    @Test
    void letAnyoneInWhereTheRuleSaysSo() {
        assertThat(Rules.allow(ruleOf(ForAnyone.class), new Caller())).isTrue();
    }

    private static Optional<Allows> ruleOf(Class<?> type) {
        return Optional.of(type.getAnnotation(Allows.class));
    }

    private static Caller caller(Who who) {
        Caller caller = new Caller();
        caller.signIn(new Rights(who, UUID.randomUUID(), "N", new Rights.ClinicName("C", Locale.UK, ZoneOffset.UTC)));
        return caller;
    }

    @Allows(value = Who.CLINICIAN, on = Whose.CLINICS)
    private static final class ForClinicians {}

    @Allows(value = Who.ANYONE, on = Whose.NOBODYS)
    private static final class ForAnyone {}
}
