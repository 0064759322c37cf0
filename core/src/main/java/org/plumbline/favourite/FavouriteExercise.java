package org.plumbline.favourite;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.NamedQuery;
import jakarta.persistence.Table;
import java.util.UUID;
import org.plumbline.tenancy.TenantRow;

/** That a member keeps an exercise at hand. */
@Entity
@Table(name = "favourite_exercise")
@NamedQuery(name = "FavouriteExercise.ofMember", query = "select f from FavouriteExercise f where f.memberId = :member")
@NamedQuery(
        name = "FavouriteExercise.drop",
        query = "delete from FavouriteExercise f where f.memberId = :member and f.exercise = :exercise")
class FavouriteExercise extends TenantRow {

    @Column(name = "member_id")
    private UUID memberId;

    private String exercise;

    protected FavouriteExercise() {}

    /** The exercise's id in the clinic's catalogue. */
    String exercise() {
        return exercise;
    }
}
