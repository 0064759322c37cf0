package org.plumbline.audit;

/** What the audit keeps. The names are stored: they may be added to, and never change. */
public enum AuditAction {
    /** Somebody opened a patient's record. */
    RECORD_VIEWED,
    /** Somebody looked through the list of patients. */
    CASELOAD_VIEWED,
    /** An examination was begun. */
    ASSESSMENT_BEGUN,
    /** A draft was written into. */
    ASSESSMENT_CHANGED,
    /** A draft was signed. */
    ASSESSMENT_SIGNED,
    /** A hypothesis was confirmed. */
    HYPOTHESIS_CONFIRMED,
    /** A hypothesis was rejected. */
    HYPOTHESIS_REJECTED,
    /** A program was assigned. */
    PROGRAM_ASSIGNED,
    /** A patient reported pain. */
    PAIN_REPORTED,
    /** A patient did an exercise. */
    EXERCISE_DONE,
    /** A member was put on a patient's care team. */
    CARE_TEAM_JOINED,
    /** A member was taken off a patient's care team. */
    CARE_TEAM_LEFT,
    /** A clinician outside the care team reached a record in an emergency. */
    GLASS_BROKEN,
    /** A try to reach a record in an emergency came to nothing. */
    GLASS_REFUSED,
    /** An admin said that they have seen an emergency. */
    GLASS_SEEN,
    /** Something in the worklist was marked as done. */
    WORK_DONE,
    /** What was marked as done waits again. */
    WORK_UNDONE,
    /** Somebody was invited to be a member. */
    MEMBER_INVITED,
    /** A member was given another role. */
    MEMBER_ROLE_CHANGED,
    /** A member was removed. */
    MEMBER_REMOVED,
    /** A patient was added. */
    PATIENT_ADDED,
    /** A patient was invited to the portal. */
    PATIENT_INVITED,
    /** A patient's access to the portal was ended. */
    PATIENT_ACCESS_REVOKED,
    /** An invitation was sent once more. */
    INVITATION_REPEATED,
    /** An invitation was taken back. */
    INVITATION_WITHDRAWN,
    /** Somebody accepted an invitation. */
    INVITATION_ACCEPTED,
    /** Whoever followed an invitation told another date of birth than the patient's. */
    INVITATION_MISANSWERED,
    /** The clinic's catalogue was made another one. */
    CATALOGUE_CHANGED,
    /** A version of the catalogue was approved. */
    CATALOGUE_APPROVED,
    /** A template for programs was kept or dropped. */
    TEMPLATE_CHANGED,
    /** The clinic was opened, with its first admin. */
    CLINIC_OPENED,
    /** The clinic's settings were changed. */
    CLINIC_CHANGED,
    /** Somebody signed in. */
    SIGNED_IN,
    /** Somebody signed out. */
    SIGNED_OUT,
    /** Somebody whom Keycloak knows was not let in. */
    SIGN_IN_REFUSED,
    /** Somebody went on while Keycloak could not be asked. */
    WENT_ON_UNCONFIRMED,
    /** Somebody asked for what is not theirs. */
    ACCESS_REFUSED,
    /** Somebody looked through the audit. */
    AUDIT_VIEWED,
    /** Somebody took a copy of the audit. */
    AUDIT_EXPORTED
}
