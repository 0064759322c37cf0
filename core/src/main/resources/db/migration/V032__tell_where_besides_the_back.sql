-- Pain that a patient tells of may lie besides the back: in the buttock, the groin, a leg. Left and right are the patient's own.
alter table pain_report
  drop constraint pain_report_region_check,
  add constraint pain_report_region_check check (region in (
    'UPPER', 'MIDDLE', 'LOWER',
    'BACK_BUTTOCK_LEFT', 'BACK_BUTTOCK_RIGHT', 'BACK_THIGH_LEFT', 'BACK_THIGH_RIGHT', 'BACK_CALF_LEFT', 'BACK_CALF_RIGHT',
    'FRONT_BELLY_LEFT', 'FRONT_BELLY_RIGHT', 'FRONT_HIP_LEFT', 'FRONT_HIP_RIGHT', 'FRONT_GROIN_LEFT', 'FRONT_GROIN_RIGHT',
    'FRONT_THIGH_LEFT', 'FRONT_THIGH_RIGHT', 'FRONT_SHIN_LEFT', 'FRONT_SHIN_RIGHT', 'FRONT_FOOT_LEFT', 'FRONT_FOOT_RIGHT'));
