package org.plumbline.clinic.assessment;

import java.io.Serializable;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.OptionalInt;
import java.util.Set;
import java.util.stream.Collectors;
import org.plumbline.assessment.History;
import org.plumbline.assessment.Load;
import org.plumbline.assessment.Setting;
import org.plumbline.reasoning.Background;

/** The terms of the catalogue that are ticked in a history. */
public final class TermsForm implements Serializable {

    private static final long serialVersionUID = 1L;

    @SuppressWarnings("serial")
    private List<String> provokedBy = new ArrayList<>();

    @SuppressWarnings("serial")
    private List<String> easedBy = new ArrayList<>();

    @SuppressWarnings("serial")
    private List<Load> loads = List.of();

    @SuppressWarnings("serial")
    private List<String> conditions = new ArrayList<>();

    @SuppressWarnings("serial")
    private List<String> medications = new ArrayList<>();

    void fill(History history) {
        Background told = history.told();
        provokedBy = new ArrayList<>(told.provokedBy());
        easedBy = new ArrayList<>(told.easedBy());
        loads = loads(history);
        conditions = new ArrayList<>(told.conditions());
        medications = new ArrayList<>(told.medications());
    }

    /** The tasks with their hours; those of a time when only the task was asked have none. */
    private static List<Load> loads(History history) {
        Map<String, Load> known = history.story().loads().stream().collect(Collectors.toMap(Load::task, load -> load));
        return history.told().tasks().stream()
                .sorted()
                .map(task -> known.getOrDefault(task, new Load(task, Setting.UNTOLD, OptionalInt.empty())))
                .toList();
    }

    Background background() {
        Set<String> tasks = loads.stream().map(Load::task).collect(Collectors.toSet());
        return new Background(Set.of(), set(provokedBy), set(easedBy), tasks, set(conditions), set(medications));
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

    /** Repeated tasks, as {@link LoadsConverter} writes them. */
    public List<Load> getLoads() {
        return loads;
    }

    public void setLoads(List<Load> told) {
        loads = told == null ? List.of() : List.copyOf(told);
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
