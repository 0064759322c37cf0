-- The body chart: each point with its own intensity and quality. A row without a site is of a time when only the region was asked.
-- A point outside the back has no region.
alter table pain_area
  alter column region drop not null,
  add column site    text check (site ~ '^(FRONT|BACK|LEFT|RIGHT)_[A-Z_]{2,30}$'),
  add column quality text not null default 'UNTOLD'
    check (quality in ('UNTOLD', 'ACHING', 'SHARP', 'BURNING', 'STIFF', 'CRAMPING', 'TINGLING', 'NUMB', 'SHOOTING')),
  drop constraint pain_area_tenant_id_assessment_id_region_key,
  add check (region is not null or site is not null),
  add unique nulls not distinct (tenant_id, assessment_id, region, site);

-- What else is told: an accident, treatment so far and medicines in words; and how long a week each repeated task takes, as
-- task:SETTING:hours apart by one space.
alter table assessment
  add column trauma    text not null default '' check (length(trauma) <= 2000),
  add column treatment text not null default '' check (length(treatment) <= 2000),
  add column medicines text not null default '' check (length(medicines) <= 2000),
  add column loads     text not null default '' check (loads ~ '^([a-z0-9-]+:[A-Z]+:[0-9]{0,3}( |$))*$' and length(loads) <= 2000),
  -- Who wrote into the draft last and when, and when the audit was last told: a draft is kept every few seconds.
  add column changed_by uuid,
  add column changed_at timestamptz,
  add column audited_at timestamptz,
  -- There is no row yet that names anybody, and to look for one needs a tenant.
  add foreign key (tenant_id, changed_by) references member (tenant_id, id) not valid,
  add check ((changed_by is null) = (changed_at is null));

-- What is to be added to a signed assessment, or put right about it. The signed text itself stays as it is, and so does this.
create table addendum (
  tenant_id     uuid        not null,
  id            uuid        not null,
  assessment_id uuid        not null,
  words         text        not null check (length(words) between 1 and 4000),
  written_by    uuid        not null,
  written_at    timestamptz not null,
  primary key (tenant_id, id),
  foreign key (tenant_id, assessment_id) references assessment (tenant_id, id),
  foreign key (tenant_id, written_by) references member (tenant_id, id)
);
create index addendum_of_assessment on addendum (tenant_id, assessment_id, written_at);
call protect_tenant_table('addendum');
grant select, insert on addendum to plumbline_app;

create function refuse_addendum_to_draft() returns trigger
  language plpgsql
as $$
begin
  if not exists (
    select from assessment a
     where (a.tenant_id, a.id) = (new.tenant_id, new.assessment_id) and a.signed_at is not null
  ) then
    raise exception 'only a signed assessment has addenda' using errcode = 'restrict_violation';
  end if;
  return new;
end
$$;
create trigger added_to_signed before insert on addendum
  for each row execute function refuse_addendum_to_draft();
