-- What somebody has dealt with in the clinic's worklist: a row for each event that is done with. The worklist itself is
-- worked out of the rows that there are; an event is named by what it is made of, so that a new one of its kind is waiting.
create table work_done (
  tenant_id  uuid        not null,
  id         uuid        not null,
  -- What was marked together, and is taken back together.
  deed_id    uuid        not null,
  patient_id uuid        not null,
  kind       text        not null check (kind ~ '^[A-Z][A-Z0-9_]{2,59}$'),
  event      uuid        not null,
  -- The clinic's day: until its end it can be taken back.
  done_on    date        not null,
  done_by    uuid        not null,
  done_at    timestamptz not null,
  undone_by  uuid,
  undone_at  timestamptz,
  version    integer     not null default 1,
  primary key (tenant_id, id),
  foreign key (tenant_id, patient_id) references patient (tenant_id, id),
  foreign key (tenant_id, done_by) references member (tenant_id, id),
  foreign key (tenant_id, undone_by) references member (tenant_id, id),
  check ((undone_by is null) = (undone_at is null))
);
-- Marked twice, it is marked once; in this order it serves the worklist, which asks for the last weeks.
create unique index work_done_once on work_done (tenant_id, done_on, kind, event) where undone_at is null;
create index work_done_deed on work_done (tenant_id, deed_id);
call protect_tenant_table('work_done');
-- Nothing of it changes but that it was taken back.
grant select, insert, update (undone_by, undone_at, version) on work_done to plumbline_app;

-- What the worklist asks of a whole clinic.
create index retest_waiting on retest (tenant_id, due_on) where measured_on is null;
create index red_flag_raised on red_flag_answer (tenant_id, assessment_id) where yes;
