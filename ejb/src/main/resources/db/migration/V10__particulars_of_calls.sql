-- Runs on H2 and PostgreSQL. What reports ask of a call: the line it dialled, when it entered a group,
-- what was true of it and what follows. Constants stand between commas, as ConstantsText writes them.

alter table call_record add column line_number varchar(64);
alter table call_record add column entered_at_ms bigint;
alter table call_record add column circumstances varchar(500) default '' not null;
alter table call_record add column flags varchar(500) default '' not null;

-- Of earlier calls nobody knows the line, nor whether it was closed. The rest follows from what is
-- on record: a call entered the first group that took calls; before groups were on record, at once.
update call_record set entered_at_ms =
    (select min(v.entered_at_ms) from call_visit v
      where v.record_id = call_record.id and (v.reason is null or v.reason <> 'CLOSED'));
update call_record set entered_at_ms = arrived_at_ms
  where outcome not in ('IGNORED', 'BLOCKED')
    and not exists (select 1 from call_visit v where v.record_id = call_record.id);

update call_record set circumstances = ',EXTERNAL,'
  where sent_to is not null and not sent_to_voicemail;

-- The limits are those of FlagLimits.USUAL.
update call_record set flags =
    case when sent_to is not null and not sent_to_voicemail then ',EXTERNAL' else '' end
 || case when sent_to is not null and not sent_to_voicemail
           or (select count(*) from call_visit v where v.record_id = call_record.id) > 1
         then ',OVERFLOWED' else '' end
 || case when answered_at_ms is null and entered_at_ms is not null
          and not (sent_to_voicemail and sent_on_answered_at_ms is not null)
          and end_cause in ('CALLER_CANCEL', 'CALLER_BYE')
          and ended_at_ms - entered_at_ms < 5000
         then ',SHORT_ABANDON' else '' end
 || case when sent_to_voicemail and sent_on_answered_at_ms is not null
         then ',VOICEMAIL_ENTERED' else '' end
 || case when answered_at_ms is not null and ended_at_ms - answered_at_ms < 1000
         then ',ZERO_TALK' else '' end;
update call_record set flags = flags || ',' where flags <> '';
