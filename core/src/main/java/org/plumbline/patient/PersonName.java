package org.plumbline.patient;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;

/** A person's name, and the form in which it is searched. */
@Embeddable
public class PersonName {

    @Column(name = "given_name")
    private String given;

    @Column(name = "family_name")
    private String family;

    @Column(name = "folded_name")
    private String folded;

    /** Given name first: the database makes it, for a search. */
    @Column(name = "folded_given", insertable = false, updatable = false)
    private String givenFirst;

    protected PersonName() {}

    /** A name of a given and a family name. */
    public PersonName(String given, String family) {
        this.given = given.strip();
        this.family = family.strip();
        this.folded = fold(given, family);
    }

    /** The form in which a name is searched: family name first, lower case, without accents. */
    public static String fold(String given, String family) {
        return FoldedName.of(family + " " + given).value();
    }

    /** The given name. */
    public String given() {
        return given;
    }

    /** The family name. */
    public String family() {
        return family;
    }

    String folded() {
        return folded;
    }

    /** Whether this is the whole family name, but for case and accents. */
    boolean isFamily(String name) {
        return FoldedName.of(family).equals(FoldedName.of(name));
    }

    /** Whether this is the whole given name, but for case and accents. */
    boolean isGiven(String name) {
        return FoldedName.of(given).equals(FoldedName.of(name));
    }

    /** As one addresses the person: given name, family name. */
    public String full() {
        return given + " " + family;
    }

    /** As a list is sorted: family name, given name. */
    public String listed() {
        return family + ", " + given;
    }
}
