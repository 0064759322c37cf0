-- What a clinician says beside the exercises: a note to the patient, and how sure the patient is of doing it, 0 to 10.
alter table program
  add column note text not null default '' check (length(note) <= 1000),
  add column confidence smallint check (confidence between 0 and 10);

-- On which days of the week (bit 0 is Monday; none: the patient chooses them), in which weeks of the program (26 is its end, however
-- long it lasts), with which words, and whether it was practised in the clinic. An exercise with another dose in later weeks is
-- another line.
alter table prescribed_exercise
  add column weekdays smallint not null default 0 check (weekdays between 0 and 127),
  add column first_week smallint not null default 1 check (first_week between 1 and 26),
  add column last_week smallint not null default 26 check (last_week between 1 and 26),
  add column note text not null default '' check (length(note) <= 300),
  add column practised boolean not null default false,
  add check (last_week >= first_week),
  add check (weekdays = 0 or days_per_week = bit_count(weekdays::integer::bit(7)));
