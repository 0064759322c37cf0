package org.plumbline.journey;

import org.plumbline.launcher.demo.DemoClinic;
import org.plumbline.launcher.demo.DemoClinics;
import org.plumbline.launcher.demo.DemoMember;
import org.plumbline.launcher.demo.DemoPatient;

/** The demo's people whom the tests take. Each test that writes takes a patient of its own. */
final class Demo {

    static final String ANA = "ana@harbour.example";
    static final String LUCIA = "lucia@lomas.example";
    static final String CARMEN = "admin@lomas.example";

    private static final DemoClinic HARBOUR = DemoClinics.all().get(0);
    private static final DemoClinic LOMAS = DemoClinics.all().get(1);

    private Demo() {}

    /** The clinician of both clinics. */
    static DemoMember visiting() {
        return HARBOUR.members().get(HARBOUR.members().size() - 1);
    }

    /** A clinician of the English clinic, who is nobody's but one test's. */
    static DemoMember tom() {
        return HARBOUR.members().get(2);
    }

    static DemoClinic harbour() {
        return HARBOUR;
    }

    static DemoClinic lomas() {
        return LOMAS;
    }

    /** One of the English clinic's twelve patients. */
    static DemoPatient harbour(int number) {
        return HARBOUR.patients().get(number - 1);
    }

    /** One of the Spanish clinic's twelve patients. */
    static DemoPatient lomas(int number) {
        return LOMAS.patients().get(number - 1);
    }
}
