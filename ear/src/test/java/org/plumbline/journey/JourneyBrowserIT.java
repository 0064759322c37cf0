package org.plumbline.journey;

import org.junit.jupiter.api.Test;

@Journey
class JourneyBrowserIT {

    @Test
    void aClinicianSignsIn(People people) {
        people.staff("ana@harbour.example").arriveAt("/caseload/list.xhtml");
    }

    @Test
    void aPatientSignsIn(People people) {
        people.patient("p01@harbour.example").arriveAt("/today/today.xhtml");
    }
}
