-- What a patient wants to do again: an activity in their own words, how well, and by when. PSFS asks for these.
create table goal (
  tenant_id  uuid        not null,
  id         uuid        not null,
  patient_id uuid        not null,
  -- At most three at a time, each at a place of its own; the place is free again when the goal has ended.
  place      smallint    not null check (place between 1 and 3),
  activity   text        not null check (length(activity) between 1 and 200),
  target     smallint    not null check (target between 0 and 10),
  due_on     date        not null,
  set_by     uuid        not null,
  set_at     timestamptz not null,
  ending     text        check (ending in ('REACHED', 'DROPPED')),
  ended_by   uuid,
  ended_at   timestamptz,
  version    integer     not null default 1,
  primary key (tenant_id, id),
  foreign key (tenant_id, patient_id) references patient (tenant_id, id),
  foreign key (tenant_id, set_by) references member (tenant_id, id),
  foreign key (tenant_id, ended_by) references member (tenant_id, id),
  check ((ending is null) = (ended_at is null) and (ending is null) = (ended_by is null))
);
create unique index goal_place on goal (tenant_id, patient_id, place) where ended_at is null;
create index goal_of_patient on goal (tenant_id, patient_id, id);
call protect_tenant_table('goal');
-- The words of a goal never change: what was rated must stay what it was. It ends, and another begins.
grant select, insert, update (ending, ended_by, ended_at, version) on goal to plumbline_app;

-- A score of a measure of the catalogue on a day. A wrong one is struck out with the reason, and stays.
create table outcome (
  tenant_id     uuid         not null,
  id            uuid         not null,
  patient_id    uuid         not null,
  measure       text         not null check (measure ~ '^[a-z][a-z0-9-]{1,59}$'),
  taken_on      date         not null,
  score         numeric(7,2) not null,
  -- The member who filled it in with the patient; nobody where the patient did in the portal.
  recorded_by   uuid,
  recorded_at   timestamptz  not null,
  struck_by     uuid,
  struck_at     timestamptz,
  struck_reason text         check (length(struck_reason) between 3 and 500),
  version       integer      not null default 1,
  primary key (tenant_id, id),
  foreign key (tenant_id, patient_id) references patient (tenant_id, id),
  foreign key (tenant_id, recorded_by) references member (tenant_id, id),
  foreign key (tenant_id, struck_by) references member (tenant_id, id),
  check ((struck_by is null) = (struck_at is null) and (struck_by is null) = (struck_reason is null))
);
create index outcome_of_patient on outcome (tenant_id, patient_id, taken_on);
call protect_tenant_table('outcome');
grant select, insert, update (struck_by, struck_at, struck_reason, version) on outcome to plumbline_app;

-- How well each of the patient's own activities went: what a score of PSFS is the mean of.
create table outcome_rating (
  tenant_id  uuid     not null,
  id         uuid     not null,
  outcome_id uuid     not null,
  goal_id    uuid     not null,
  score      smallint not null check (score between 0 and 10),
  primary key (tenant_id, id),
  unique (tenant_id, outcome_id, goal_id),
  foreign key (tenant_id, outcome_id) references outcome (tenant_id, id),
  foreign key (tenant_id, goal_id) references goal (tenant_id, id)
);
call protect_tenant_table('outcome_rating');
grant select, insert on outcome_rating to plumbline_app;
