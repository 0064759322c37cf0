package org.plumbline.audit;

/** What the audit keeps. The names are stored: they may be added to, and never change. */
public enum AuditAction {
    /** Somebody opened a patient's record. */
    RECORD_VIEWED,
    /** Somebody looked through the list of patients. */
    CASELOAD_VIEWED,
    /** Somebody took a copy of the list of patients. */
    CASELOAD_EXPORTED,
    /** An examination was begun. */
    ASSESSMENT_BEGUN,
    /** A draft was written into. */
    ASSESSMENT_CHANGED,
    /** A draft was signed. */
    ASSESSMENT_SIGNED,
    /** Something was added to a signed assessment. */
    ASSESSMENT_AMENDED,
    /** A hypothesis was confirmed. */
    HYPOTHESIS_CONFIRMED,
    /** A hypothesis was rejected. */
    HYPOTHESIS_REJECTED,
    /** A program was assigned. */
    PROGRAM_ASSIGNED,
    /** A finding was measured again. */
    RETEST_MEASURED,
    /** A patient reported pain. */
    PAIN_REPORTED,
    /** A patient answered the red-flag questions alone. */
    RED_FLAGS_ANSWERED,
    /** A member looked at what a patient answered to them, and said what it is. */
    RED_FLAGS_SETTLED,
    /** A patient agreed that the clinic keeps what they send. */
    CONSENT_GIVEN,
    /** A patient took that back. */
    CONSENT_WITHDRAWN,
    /** A patient had their account deleted. */
    PORTAL_LEFT,
    /** A patient took a copy of their own data. */
    OWN_DATA_EXPORTED,
    /** A patient signed other devices out. */
    DEVICE_SIGNED_OUT,
    /** A score of a measure was recorded. */
    OUTCOME_RECORDED,
    /** A wrong score was struck out. */
    OUTCOME_STRUCK,
    /** A goal of a patient's was set. */
    GOAL_SET,
    /** A goal of a patient's ended. */
    GOAL_ENDED,
    /** A patient did an exercise. */
    EXERCISE_DONE,
    /** A patient left an exercise out, and said why. */
    EXERCISE_SKIPPED,
    /** A member was put on a patient's care team. */
    CARE_TEAM_JOINED,
    /** A member was taken off a patient's care team. */
    CARE_TEAM_LEFT,
    /** A patient was handed over to a colleague. */
    PATIENT_HANDED_OVER,
    /** A handover was taken back. */
    HANDOVER_UNDONE,
    /** A copy of a record was sealed for another clinic, with the patient's consent. */
    TRANSFER_PREPARED,
    /** A sealed copy was taken back before another clinic took it. */
    TRANSFER_REVOKED,
    /** Another clinic took the copy of a record. */
    TRANSFER_TAKEN,
    /** A sealed copy was destroyed: the date of birth was told wrong too often. */
    TRANSFER_DESTROYED,
    /** A copy of a record was received from another clinic. */
    TRANSFER_RECEIVED,
    /** A try to open the sealed copy of another clinic came to nothing. */
    TRANSFER_REFUSED,
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
    /** A patient wrote a message. */
    MESSAGE_WRITTEN,
    /** A patient chose when they want to be reminded. */
    REMINDERS_CHANGED,
    /** A patient chose in which language they read. */
    LANGUAGE_CHANGED,
    /** A patient made a new secret address of their calendar; an older one ended. */
    CALENDAR_ADDRESS_MADE,
    /** A patient ended the secret address of their calendar. */
    CALENDAR_ADDRESS_REVOKED,
    /** A member wrote a message to a patient. */
    MESSAGE_SENT,
    /** A member said that what a patient wrote needs no answer. */
    MESSAGES_SETTLED,
    /** A visit was planned. */
    VISIT_PLANNED,
    /** A visit was moved to another time, place or member. */
    VISIT_CHANGED,
    /** A visit was cancelled. */
    VISIT_CANCELLED,
    /** A cancelled visit takes place after all. */
    VISIT_TAKEN_UP,
    /** A letter about a patient was issued. */
    LETTER_ISSUED,
    /** Somebody opened a letter that was issued. */
    LETTER_OPENED,
    /** A template for messages was kept or dropped. */
    MESSAGE_TEMPLATE_CHANGED,
    /** A patient asked for the newsletter. */
    NEWSLETTER_ASKED,
    /** Whoever reads a patient's mails confirmed that they want the newsletter. */
    NEWSLETTER_CONFIRMED,
    /** The newsletter goes to a patient no longer. */
    NEWSLETTER_ENDED,
    /** An issue of the newsletter was sent. */
    NEWSLETTER_SENT,
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
    /** Somebody took a copy of the clinic's report. */
    REPORT_EXPORTED,
    /** Somebody looked through the audit. */
    AUDIT_VIEWED,
    /** Somebody took a copy of the audit. */
    AUDIT_EXPORTED
}
