-- When a patient sees a member of the clinic. A visit that is cancelled stays: it may be taken up again, and a calendar that
-- shows it has to learn of it.
create table visit (
  tenant_id    uuid        not null,
  id           uuid        not null,
  patient_id   uuid        not null,
  -- Whom the patient sees.
  member_id    uuid        not null,
  starts_at    timestamptz not null,
  minutes      integer     not null check (minutes between 5 and 480),
  -- In words, or the https address of the clinic's own video service.
  place        text        not null check (char_length(place) between 1 and 300),
  planned_by   uuid        not null,
  planned_at   timestamptz not null,
  -- When it was planned, changed, cancelled or taken up again last.
  changed_at   timestamptz not null,
  cancelled_at timestamptz,
  version      integer     not null default 1,
  primary key (tenant_id, id),
  foreign key (tenant_id, patient_id) references patient (tenant_id, id),
  foreign key (tenant_id, member_id) references member (tenant_id, id),
  foreign key (tenant_id, planned_by) references member (tenant_id, id)
);
create index visit_of_patient on visit (tenant_id, patient_id, starts_at);
create index visit_on_day on visit (tenant_id, starts_at) where cancelled_at is null;
call protect_tenant_table('visit');
-- Whose visit it is never changes.
grant select, insert, update (member_id, starts_at, minutes, place, changed_at, cancelled_at, version)
  on visit to plumbline_app;
