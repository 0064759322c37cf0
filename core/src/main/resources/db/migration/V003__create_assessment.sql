create table assessment (
  tenant_id         uuid    not null,
  id                uuid    not null,
  patient_id        uuid    not null,
  examined_on       date    not null,
  onset_on          date,
  provokes          text    not null default '' check (length(provokes) <= 2000),
  eases             text    not null default '' check (length(eases) <= 2000),
  signed_by         uuid,
  signed_at         timestamptz,
  catalogue_version text,
  version           integer not null default 1,
  primary key (tenant_id, id),
  foreign key (tenant_id, patient_id) references patient (tenant_id, id),
  foreign key (tenant_id, signed_by) references member (tenant_id, id),
  check ((signed_at is null) = (signed_by is null) and (signed_at is null) = (catalogue_version is null)),
  check (onset_on <= examined_on)
);
create index assessment_of_patient on assessment (tenant_id, patient_id, examined_on);
-- One draft for a patient at a time.
create unique index assessment_draft on assessment (tenant_id, patient_id) where signed_at is null;
call protect_tenant_table('assessment');
grant select, insert, update on assessment to plumbline_app;

create table pain_area (
  tenant_id     uuid     not null,
  id            uuid     not null,
  assessment_id uuid     not null,
  region        text     not null check (region in ('UPPER', 'MIDDLE', 'LOWER')),
  intensity     smallint not null check (intensity between 0 and 10),
  primary key (tenant_id, id),
  unique (tenant_id, assessment_id, region),
  foreign key (tenant_id, assessment_id) references assessment (tenant_id, id)
);
call protect_tenant_table('pain_area');
grant select, insert, update, delete on pain_area to plumbline_app;

create table red_flag_answer (
  tenant_id     uuid    not null,
  id            uuid    not null,
  assessment_id uuid    not null,
  question      text    not null,
  yes           boolean not null,
  primary key (tenant_id, id),
  unique (tenant_id, assessment_id, question),
  foreign key (tenant_id, assessment_id) references assessment (tenant_id, id)
);
call protect_tenant_table('red_flag_answer');
grant select, insert, update, delete on red_flag_answer to plumbline_app;

create table finding (
  tenant_id     uuid          not null,
  id            uuid          not null,
  assessment_id uuid          not null,
  test          text          not null,
  side          text          not null check (side in ('LEFT', 'RIGHT', 'NONE')),
  value         numeric(8, 2) not null,
  unit          text          not null,
  -- False where what the test demands did not hold (for example a pelvis that was not held flat).
  valid         boolean       not null,
  primary key (tenant_id, id),
  unique (tenant_id, assessment_id, test, side),
  foreign key (tenant_id, assessment_id) references assessment (tenant_id, id)
);
call protect_tenant_table('finding');
grant select, insert, update, delete on finding to plumbline_app;

-- A signed assessment is never changed: not by the application, whatever it tries, nor are its parts.
create function refuse_change_of_signed() returns trigger
  language plpgsql
as $$
begin
  raise exception 'a signed assessment is never changed' using errcode = 'restrict_violation';
end
$$;
create trigger signed_stays before update or delete on assessment
  for each row when (old.signed_at is not null) execute function refuse_change_of_signed();

create function refuse_change_of_signed_part() returns trigger
  language plpgsql
as $$
begin
  -- Both ends of a change: a part can neither be put into a signed assessment nor be taken out of it.
  if exists (
    select from assessment a
     where a.signed_at is not null
       and ((a.tenant_id, a.id) = (new.tenant_id, new.assessment_id)
         or (a.tenant_id, a.id) = (old.tenant_id, old.assessment_id))
  ) then
    raise exception 'a signed assessment is never changed' using errcode = 'restrict_violation';
  end if;
  return coalesce(new, old);
end
$$;
create trigger signed_stays before insert or update or delete on pain_area
  for each row execute function refuse_change_of_signed_part();
create trigger signed_stays before insert or update or delete on red_flag_answer
  for each row execute function refuse_change_of_signed_part();
create trigger signed_stays before insert or update or delete on finding
  for each row execute function refuse_change_of_signed_part();

create table hypothesis (
  tenant_id     uuid    not null,
  id            uuid    not null,
  assessment_id uuid    not null,
  dysfunction   text    not null,
  side          text    not null check (side in ('LEFT', 'RIGHT', 'NONE')),
  verdict       text    not null check (verdict in ('SUPPORTED', 'POSSIBLE', 'REFER')),
  score         integer not null,
  status        text    not null check (status in ('PROPOSED', 'CONFIRMED', 'REJECTED')),
  reason        text    not null default '' check (length(reason) <= 500),
  decided_by    uuid,
  decided_at    timestamptz,
  version       integer not null default 1,
  primary key (tenant_id, id),
  unique (tenant_id, assessment_id, dysfunction, side),
  foreign key (tenant_id, assessment_id) references assessment (tenant_id, id),
  foreign key (tenant_id, decided_by) references member (tenant_id, id),
  check ((status = 'PROPOSED') = (decided_at is null) and (decided_at is null) = (decided_by is null)),
  -- What must be referred is not corrected here.
  check (verdict <> 'REFER' or status <> 'CONFIRMED')
);
call protect_tenant_table('hypothesis');
grant select, insert, update on hypothesis to plumbline_app;
