-- Which schema this is, for the start that refuses another one: of Flyway's own table no more than that.
grant select (installed_rank, version, success) on flyway_schema_history to plumbline_app;
grant select on flyway_schema_history to plumbline_maintenance;

-- A restore writes signed assessments, too, and what belongs to them.
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
