-- The exercises that a member keeps at hand, each member their own. They say nothing of a patient.
create table favourite_exercise (
  tenant_id uuid not null,
  id        uuid not null,
  member_id uuid not null,
  exercise  text not null check (char_length(exercise) between 1 and 100),
  primary key (tenant_id, id),
  unique (tenant_id, member_id, exercise),
  foreign key (tenant_id, member_id) references member (tenant_id, id)
);
call protect_tenant_table('favourite_exercise');
grant select, insert, delete on favourite_exercise to plumbline_app;

-- Short videos that a clinic made of exercises of its own, freed of what they said besides picture and sound. As with pictures: a
-- row is never changed, and which exercise has which video is a change of the clinic's catalogue.
create table uploaded_video (
  tenant_id uuid  not null,
  id        uuid  not null,
  content   bytea not null check (length(content) between 1 and 7340032),
  primary key (tenant_id, id)
);
-- It is packed already.
alter table uploaded_video alter column content set storage external;
call protect_tenant_table('uploaded_video');
grant select, insert on uploaded_video to plumbline_app;
