package org.plumbline.clinic.transfer;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.faces.model.SelectItem;
import jakarta.inject.Inject;
import java.util.List;
import java.util.UUID;
import org.plumbline.handover.HandOverPatient;
import org.plumbline.handover.HandedOver;
import org.plumbline.handover.TakeBackHandover;
import org.plumbline.handover.ViewHandovers;
import org.plumbline.patient.Patient;
import org.plumbline.patient.ViewPatient;

/** The use cases of handovers, as the pages take them together. */
@ApplicationScoped
class HandoverWork {

    private final ViewPatient patients;
    private final ViewHandovers view;
    private final HandOverPatient handing;
    private final TakeBackHandover takeBack;

    @Inject
    HandoverWork(ViewPatient patients, ViewHandovers view, HandOverPatient handing, TakeBackHandover takeBack) {
        this.patients = patients;
        this.view = view;
        this.handing = handing;
        this.takeBack = takeBack;
    }

    HandoverWork() {
        this(null, null, null, null);
    }

    Patient patient(UUID id) {
        return patients.get(id);
    }

    List<HandedOver> of(UUID patient) {
        return view.of(patient);
    }

    List<HandedOver> today() {
        return view.today();
    }

    List<SelectItem> colleagues() {
        return view.colleagues().stream()
                .map(one -> new SelectItem(one.id().toString(), one.name()))
                .toList();
    }

    void handOver(UUID key, UUID patient, HandOverPatient.Colleague colleague) {
        handing.to(key, patient, colleague);
    }

    void takeBack(UUID handover) {
        takeBack.undo(handover);
    }
}
