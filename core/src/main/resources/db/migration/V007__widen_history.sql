-- The history in the catalogue's terms: repeated tasks, what provokes and eases, conditions, medicines.
create table history_term (
  tenant_id     uuid not null,
  id            uuid not null,
  assessment_id uuid not null,
  kind          text not null check (kind in ('TASK', 'PROVOKED_BY', 'EASED_BY', 'CONDITION', 'MEDICATION')),
  term          text not null,
  primary key (tenant_id, id),
  unique (tenant_id, assessment_id, kind, term),
  foreign key (tenant_id, assessment_id) references assessment (tenant_id, id)
);
call protect_tenant_table('history_term');
grant select, insert, update, delete on history_term to plumbline_app;
create trigger signed_stays before insert or update or delete on history_term
  for each row execute function refuse_change_of_signed_part();

-- A finding that is only written down is neither confirmed for a program nor thrown away.
alter table hypothesis drop constraint hypothesis_verdict_check;
alter table hypothesis add constraint hypothesis_verdict_check
  check (verdict in ('SUPPORTED', 'POSSIBLE', 'NOTED', 'REFER'));
