package org.plumbline.clinic.assessment;

import java.io.Serializable;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.plumbline.reasoning.Background;

/** The terms of the catalogue that are ticked in a history. */
public final class TermsForm implements Serializable {

    private static final long serialVersionUID = 1L;

    @SuppressWarnings("serial")
    private List<String> provokedBy = new ArrayList<>();

    @SuppressWarnings("serial")
    private List<String> easedBy = new ArrayList<>();

    @SuppressWarnings("serial")
    private List<String> tasks = new ArrayList<>();

    @SuppressWarnings("serial")
    private List<String> conditions = new ArrayList<>();

    @SuppressWarnings("serial")
    private List<String> medications = new ArrayList<>();

    void fill(Background told) {
        provokedBy = new ArrayList<>(told.provokedBy());
        easedBy = new ArrayList<>(told.easedBy());
        tasks = new ArrayList<>(told.tasks());
        conditions = new ArrayList<>(told.conditions());
        medications = new ArrayList<>(told.medications());
    }

    Background background() {
        return new Background(Set.of(), set(provokedBy), set(easedBy), set(tasks), set(conditions), set(medications));
    }

    private static Set<String> set(List<String> ticked) {
        return new HashSet<>(ticked);
    }

    /** What makes it worse. */
    public List<String> getProvokedBy() {
        return provokedBy;
    }

    public void setProvokedBy(List<String> ticked) {
        provokedBy = ticked;
    }

    /** What makes it better. */
    public List<String> getEasedBy() {
        return easedBy;
    }

    public void setEasedBy(List<String> ticked) {
        easedBy = ticked;
    }

    /** Repeated tasks. */
    public List<String> getTasks() {
        return tasks;
    }

    public void setTasks(List<String> ticked) {
        tasks = ticked;
    }

    /** Conditions. */
    public List<String> getConditions() {
        return conditions;
    }

    public void setConditions(List<String> ticked) {
        conditions = ticked;
    }

    /** Medicines. */
    public List<String> getMedications() {
        return medications;
    }

    public void setMedications(List<String> ticked) {
        medications = ticked;
    }
}
