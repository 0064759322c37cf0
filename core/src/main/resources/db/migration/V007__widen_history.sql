-- The history in the catalogue's terms: keys apart by one space.
alter table assessment
  add column provoked_by text not null default '' check (length(provoked_by) <= 2000),
  add column eased_by    text not null default '' check (length(eased_by) <= 2000),
  add column tasks       text not null default '' check (length(tasks) <= 2000),
  add column conditions  text not null default '' check (length(conditions) <= 2000),
  add column medications text not null default '' check (length(medications) <= 2000);

-- A finding that is only written down has a verdict of its own.
alter table hypothesis drop constraint hypothesis_verdict_check;
alter table hypothesis add constraint hypothesis_verdict_check
  check (verdict in ('SUPPORTED', 'POSSIBLE', 'NOTED', 'REFER'));

-- A targeted program for somebody under 18 or pregnant only where the clinician has considered it.
alter table program add column considered boolean not null default false;
