-- Which schema this is, for the start that refuses another one: of Flyway's own table no more than that.
grant select (installed_rank, version, success) on flyway_schema_history to plumbline_app;
grant select on flyway_schema_history to plumbline_maintenance;

-- Bringing a backup back writes what nobody changes otherwise: signed assessments, and what belongs to them. It's open to
-- the maintenance role alone, and to that only in a transaction that says what it does; by itself the role is refused,
-- too. Never null, for a trigger whose condition is null would stand still.
create function restoring() returns boolean
  language sql stable parallel safe
as $$
  select current_user = 'plumbline_maintenance' and coalesce(current_setting('plumbline.restoring', true), '') = 'on'
$$;

drop trigger signed_stays on assessment;
create trigger signed_stays before update or delete on assessment
  for each row when (old.signed_at is not null and not restoring()) execute function refuse_change_of_signed();

drop trigger signed_stays on pain_area;
create trigger signed_stays before insert or update or delete on pain_area
  for each row when (not restoring()) execute function refuse_change_of_signed_part();

drop trigger signed_stays on red_flag_answer;
create trigger signed_stays before insert or update or delete on red_flag_answer
  for each row when (not restoring()) execute function refuse_change_of_signed_part();

drop trigger signed_stays on finding;
create trigger signed_stays before insert or update or delete on finding
  for each row when (not restoring()) execute function refuse_change_of_signed_part();
