package org.plumbline.journey;

import org.plumbline.launcher.demo.DemoClinic;
import org.plumbline.launcher.demo.DemoClinics;
import org.plumbline.launcher.demo.DemoPatient;

/** The demo's people whom the tests take. Each test that writes takes a patient of its own. */
final class Demo {

    static final String ANA = "ana@harbour.example";
    static final String LUCIA = "lucia@lomas.example";

    private static final DemoClinic HARBOUR = DemoClinics.all().get(0);
    private static final DemoClinic LOMAS = DemoClinics.all().get(1);

    private Demo() {}

    /** One of the English clinic's twelve patients. */
    static DemoPatient harbour(int number) {
        return HARBOUR.patients().get(number - 1);
    }

    /** One of the Spanish clinic's twelve patients. */
    static DemoPatient lomas(int number) {
        return LOMAS.patients().get(number - 1);
    }
}
