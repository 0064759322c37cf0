-- A clinic's own number of a patient, as its staff write it, and as it is searched.
alter table patient
  add column record_number text check (length(record_number) between 1 and 40),
  add column folded_number text collate "C",
  -- Given and family name as they are searched, made like folded_name, of which it is the other order.
  add column folded_given  text collate "C" not null generated always as (
    trim(regexp_replace(
      lower(regexp_replace(normalize(given_name || ' ' || family_name, NFD), '[\u0300-\u036f]', '', 'g')
        collate pg_catalog.pg_c_utf8), '\s+', ' ', 'g'))) stored,
  add check ((record_number is null) = (folded_number is null));
-- Two ways to write it are the same number.
create unique index patient_number on patient (tenant_id, folded_number);
create index patient_by_given_name on patient (tenant_id, folded_given);

-- What the caseload shows, searches, filters and sorts by: a row for each patient, with the patient's id. All of it follows from
-- other rows and is kept in the transaction that changes them: by the triggers below whatever needs no rule of the clinic's
-- catalogue, by the application the light.
create table caseload_entry (
  tenant_id     uuid     not null,
  id            uuid     not null,
  -- The latest signed assessment.
  assessment_id uuid,
  examined_on   date,
  onset_on      date,
  -- The program that the patient has.
  program_id    uuid,
  program       integer,
  starts_on     date,
  ends_on       date,
  -- On how many days a week something is to be done.
  days_a_week   smallint not null default 0,
  -- The days up to the last one with a session, one mark each: 1 is a day with one.
  done          text     not null default '' check (done ~ '^[.1]{0,30}$'),
  done_to       date,
  -- The days up to the last one with a report, each with its worst pain: 0 to 9, and A is ten.
  pain          text     not null default '' check (pain ~ '^[.0-9A]{0,30}$'),
  pain_to       date,
  -- The last report, which need not be the day's worst.
  pain_last     smallint,
  -- The light of the last session, and which day it is about.
  light         text     check (light in ('UNKNOWN', 'GREEN', 'AMBER', 'RED', 'STOP')),
  light_on      date,
  primary key (tenant_id, id),
  foreign key (tenant_id, id) references patient (tenant_id, id),
  check ((done = '') = (done_to is null) and (pain = '') = (pain_to is null)),
  check ((light is null) = (light_on is null))
);
call protect_tenant_table('caseload_entry');
-- A row comes with its patient. A light is all that the application writes by itself; the rest it changes by the triggers only.
grant select, insert, update on caseload_entry to plumbline_app;
-- Whose last session has no light worked out yet.
create index caseload_light_due on caseload_entry (tenant_id, id) where light_on is distinct from done_to;

-- Marks of 30 days up to a day, with one more of them; a day before the first stays outside. Of two marks the greater one stays.
create function trace_with(trace text, trace_to date, day date, mark text) returns text
  language sql immutable parallel safe
as $$
  select case
    when trace_to is null then repeat('.', 29) || mark
    when day > trace_to then right(right(trace, greatest(0, 30 - (day - trace_to))) || repeat('.', day - trace_to - 1), 29) || mark
    when day <= trace_to - 30 then trace
    else overlay(trace placing greatest(mark collate "C", substr(trace, 30 - (trace_to - day), 1) collate "C")
      from 30 - (trace_to - day) for 1)
  end
$$;

-- How much of what was to be done within the last two weeks was done, in percent and at most 100; null where nothing was to be. Today
-- isn't over, and doesn't count.
create function adherence(done text, done_to date, days_a_week smallint, starts_on date, ends_on date, today date)
  returns integer
  language sql immutable parallel safe
as $$
  select case when days_a_week > 0 and starts_on < today and ends_on >= today then least(100, round(
    -- The days with a session from the first day that counts to yesterday.
    length(replace(substr(done, greatest(1, 30 - (done_to - greatest(starts_on, today - 14))),
      greatest(0, least(30, 29 + (today - done_to)) - greatest(1, 30 - (done_to - greatest(starts_on, today - 14))) + 1)), '.', ''))
    * 700.0 / (days_a_week * least(14, today - starts_on))))::integer end
$$;

-- How pressing a light is, as they are sorted by it.
create function pressing(light text) returns integer
  language sql immutable parallel safe
as $$
  select array_position(array['UNKNOWN', 'GREEN', 'AMBER', 'RED', 'STOP'], light)
$$;

create function keep_in_caseload() returns trigger
  language plpgsql
as $$
begin
  insert into caseload_entry (tenant_id, id) values (new.tenant_id, new.id);
  return null;
end
$$;
create trigger keep_in_caseload after insert on patient
  for each row when (not restoring()) execute function keep_in_caseload();

create function keep_signed_in_caseload() returns trigger
  language plpgsql
as $$
begin
  update caseload_entry
     set assessment_id = new.id, examined_on = new.examined_on, onset_on = new.onset_on
   where tenant_id = new.tenant_id and id = new.patient_id and (examined_on is null or examined_on <= new.examined_on);
  return null;
end
$$;
create trigger keep_in_caseload after insert or update on assessment
  for each row when (new.signed_at is not null and not restoring()) execute function keep_signed_in_caseload();

create function keep_program_in_caseload() returns trigger
  language plpgsql
as $$
begin
  update caseload_entry
     set program_id = new.id, program = new.number, starts_on = new.starts_on, ends_on = new.ends_on, days_a_week = 0
   where tenant_id = new.tenant_id and id = new.patient_id;
  return null;
end
$$;
create trigger keep_in_caseload after insert on program
  for each row when (new.replaced_at is null and not restoring()) execute function keep_program_in_caseload();

create function keep_days_in_caseload() returns trigger
  language plpgsql
as $$
begin
  update caseload_entry e
     set days_a_week = greatest(e.days_a_week, new.days_per_week)
    from program p
   where (p.tenant_id, p.id) = (new.tenant_id, new.program_id)
     and (e.tenant_id, e.id, e.program_id) = (p.tenant_id, p.patient_id, p.id);
  return null;
end
$$;
create trigger keep_in_caseload after insert on prescribed_exercise
  for each row when (not restoring()) execute function keep_days_in_caseload();

create function keep_session_in_caseload() returns trigger
  language plpgsql
as $$
begin
  update caseload_entry
     set done = trace_with(done, done_to, new.done_on, '1'), done_to = greatest(done_to, new.done_on)
   where tenant_id = new.tenant_id and id = new.patient_id;
  return null;
end
$$;
create trigger keep_in_caseload after insert on exercise_session
  for each row when (not restoring()) execute function keep_session_in_caseload();

create function keep_pain_in_caseload() returns trigger
  language plpgsql
as $$
begin
  update caseload_entry
     set pain = trace_with(pain, pain_to, new.reported_on, case new.score when 10 then 'A' else new.score::text end),
         pain_last = case when pain_to > new.reported_on then pain_last else new.score end,
         pain_to = greatest(pain_to, new.reported_on)
   where tenant_id = new.tenant_id and id = new.patient_id;
  return null;
end
$$;
create trigger keep_in_caseload after insert on pain_report
  for each row when (not restoring()) execute function keep_pain_in_caseload();

-- The rows of those who were there before, by what the triggers would have written, in as few passes as can be. Whoever writes many
-- rows with the triggers at rest calls it afterwards. The lights it leaves to whoever knows the rule.
create procedure fill_caseload()
  language plpgsql
as $$
begin
  insert into caseload_entry (tenant_id, id) select tenant_id, id from patient on conflict do nothing;
  update caseload_entry e
     set assessment_id = a.id, examined_on = a.examined_on, onset_on = a.onset_on
    from (select distinct on (tenant_id, patient_id) * from assessment where signed_at is not null
           order by tenant_id, patient_id, examined_on desc, signed_at desc) a
   where (e.tenant_id, e.id) = (a.tenant_id, a.patient_id);
  update caseload_entry e
     set program_id = p.id, program = p.number, starts_on = p.starts_on, ends_on = p.ends_on,
         days_a_week = (select coalesce(max(x.days_per_week), 0) from prescribed_exercise x
                         where (x.tenant_id, x.program_id) = (p.tenant_id, p.id))
    from program p
   where p.replaced_at is null and (e.tenant_id, e.id) = (p.tenant_id, p.patient_id);
  update caseload_entry e
     set done_to = s.last, done = (
       select string_agg(case when exists (
                select from exercise_session d where (d.tenant_id, d.patient_id, d.done_on) = (e.tenant_id, e.id, s.last - back)
              ) then '1' else '.' end, '' order by back desc) from generate_series(0, 29) back)
    from (select tenant_id, patient_id, max(done_on) as last from exercise_session group by 1, 2) s
   where (e.tenant_id, e.id) = (s.tenant_id, s.patient_id);
  update caseload_entry e
     set pain_to = r.last,
         pain = (
           select string_agg(coalesce((
                    select case max(d.score) when 10 then 'A' else max(d.score)::text end from pain_report d
                     where (d.tenant_id, d.patient_id, d.reported_on) = (e.tenant_id, e.id, r.last - back)), '.'),
                  '' order by back desc) from generate_series(0, 29) back),
         pain_last = (select d.score from pain_report d
                       where (d.tenant_id, d.patient_id, d.reported_on) = (e.tenant_id, e.id, r.last)
                       order by d.felt_at desc limit 1)
    from (select tenant_id, patient_id, max(reported_on) as last from pain_report group by 1, 2) r
   where (e.tenant_id, e.id) = (r.tenant_id, r.patient_id);
end
$$;

-- The functions are the tables' own, nobody else calls them.
revoke all on function keep_in_caseload(), keep_signed_in_caseload(), keep_program_in_caseload(), keep_days_in_caseload(),
  keep_session_in_caseload(), keep_pain_in_caseload() from public;
revoke all on procedure fill_caseload() from public;
grant execute on procedure fill_caseload() to plumbline_maintenance;

-- A way to look at the caseload that a member keeps: filters, order and columns as the page's address says them; never what was
-- searched for, which may be a name.
create table caseload_view (
  tenant_id  uuid    not null,
  id         uuid    not null,
  member_id  uuid    not null,
  name       text    not null check (length(name) between 1 and 60),
  address    text    not null check (length(address) <= 500),
  standard   boolean not null default false,
  -- When it was deleted: until its member deletes another one it can be taken back.
  deleted_at timestamptz,
  version    integer not null default 1,
  primary key (tenant_id, id),
  foreign key (tenant_id, member_id) references member (tenant_id, id)
);
create unique index caseload_view_name on caseload_view (tenant_id, member_id, name) where deleted_at is null;
create index caseload_view_standard on caseload_view (tenant_id, member_id) where standard;
call protect_tenant_table('caseload_view');
grant select, insert, delete, update (name, standard, deleted_at, version) on caseload_view to plumbline_app;
