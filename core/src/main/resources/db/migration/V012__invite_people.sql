-- An invitation of a member or a patient. The secret that opens it is Keycloak's and is in its mail alone; the mail address
-- is the account's. A patient's account is written into their row only when they have accepted, a member is active from
-- then on.
create table invitation (
  tenant_id     uuid        not null,
  id            uuid        not null,
  member_id     uuid,
  patient_id    uuid,
  user_id       uuid        not null,
  -- Null for the first admin of a clinic, whom nobody of it invited.
  invited_by    uuid,
  -- When the mail went out last; null while none has.
  sent_at       timestamptz,
  expires_at    timestamptz not null,
  sends         integer     not null default 0 check (sends >= 0),
  -- How often somebody told another date of birth than the patient's; with the fifth the invitation is spent.
  wrong_answers integer     not null default 0 check (wrong_answers between 0 and 5),
  accepted_at   timestamptz,
  withdrawn_at  timestamptz,
  version       integer     not null default 1,
  primary key (tenant_id, id),
  foreign key (tenant_id, member_id) references member (tenant_id, id),
  foreign key (tenant_id, patient_id) references patient (tenant_id, id),
  foreign key (tenant_id, invited_by) references member (tenant_id, id),
  check (num_nonnulls(member_id, patient_id) = 1),
  check (num_nonnulls(accepted_at, withdrawn_at) <= 1),
  check ((sent_at is null) = (sends = 0))
);
-- Nobody has two that are open; and one account is not invited to two patients' records at once.
create unique index invitation_open_of_member on invitation (tenant_id, member_id)
  where accepted_at is null and withdrawn_at is null and member_id is not null;
create unique index invitation_open_of_patient on invitation (tenant_id, patient_id)
  where accepted_at is null and withdrawn_at is null and patient_id is not null;
create unique index invitation_open_of_user on invitation (tenant_id, user_id)
  where accepted_at is null and withdrawn_at is null and patient_id is not null;
call protect_tenant_table('invitation');
-- Whom it is for, and who invited them, never changes.
grant select, insert, update (sent_at, expires_at, sends, wrong_answers, accepted_at, withdrawn_at, version)
  on invitation to plumbline_app;
