import { EXPUNGED } from '@forewarn/core/log';

/**
 * The one way past the guards of the log for a role that does not own its tables: it may call this, and neither update nor
 * delete an event. What it is called with must be asked for by one person and approved by another, must leave the chain
 * whole, and must leave type and date as they were, and each field as it was, marked or taken out. A document that no other event names goes with the
 * record, and so do the issued briefs that were drawn of the case with the record in it.
 */
const EXPUNGE_EVENT = `create function expunge_event(
    request text, approver text, marked_body text, inner_of_event text, hash_of_record text, moment text
  ) returns void language plpgsql security definer as $$
    declare
      asked expunge_request;
      found_event event;
      mark constant text := '${JSON.stringify(EXPUNGED)}';
    begin
      select * into asked from expunge_request where id = request for update;
      if not found then raise exception 'there is no such request'; end if;
      if approver = '' or approver = asked.requested_by
        then raise exception 'expunging takes two persons'; end if;
      select * into found_event from event where case_id = asked.case_id and seq = asked.seq;
      if found_event.hash is distinct from
        encode(sha256(decode(found_event.previous || inner_of_event, 'hex')), 'hex')
        then raise exception 'the chain would not hold'; end if;
      if marked_body::json ->> 'type' is distinct from found_event.type
        or marked_body::json ->> 'at' is distinct from found_event.at
        then raise exception 'type and date of an event stay'; end if;
      if exists (select from json_each(marked_body::json) as field (name, value)
        where value::text is distinct from (found_event.body::json -> name)::text and value::text <> mark
          and case json_typeof(value) when 'array'
            then exists (select from json_array_elements(value) as item (value) where item.value::text <> mark)
            else true end)
        then raise exception 'a field of an event stays as it was, or is marked'; end if;
      insert into expunged
        (case_id, seq, inner_hash, reason, requested_by, approved_by, expunged_at, record_hash)
        values (asked.case_id, asked.seq, inner_of_event, asked.reason, asked.requested_by, approver, moment,
          hash_of_record);
      update event set body = marked_body, salt = '' where case_id = asked.case_id and seq = asked.seq;
      delete from attachment where sha256 in (
        select sha256 from attachment_use where case_id = asked.case_id and seq = asked.seq
        except
        select sha256 from attachment_use where (case_id, seq) <> (asked.case_id, asked.seq));
      delete from case_attachment kept
        where kept.sha256 in (select sha256 from attachment_use where case_id = asked.case_id and seq = asked.seq)
          and (not exists (select from attachment where attachment.sha256 = kept.sha256)
            or kept.case_id = asked.case_id and not exists (select from attachment_use other
              where other.sha256 = kept.sha256 and other.case_id = asked.case_id and other.seq <> asked.seq));
      update release set expungings = expungings + 1 where case_id = asked.case_id
        and head in (select hash from event where case_id = asked.case_id and seq >= asked.seq);
      delete from attachment brief
        where brief.sha256 in (select sha256 from release where case_id = asked.case_id and expungings > 0)
          and not exists (select from attachment_use other where other.sha256 = brief.sha256
            and (other.case_id, other.seq) <> (asked.case_id, asked.seq));
      delete from case_attachment kept
        where kept.sha256 in (select sha256 from release where case_id = asked.case_id and expungings > 0)
          and not exists (select from attachment where attachment.sha256 = kept.sha256);
      delete from expunge_request where id = request;
    end $$`;

/** Of the functions that decide what may be written: nobody makes them read other tables than the workspace's. */
const PINNED = [
  'event_is_appended()',
  'event_is_expunged()',
  'expunge_event(text, text, text, text, text, text)',
];

export const EXPUNGING_OF_POSTGRES: readonly string[] = [
  EXPUNGE_EVENT,
  `revoke execute on function expunge_event from public`,
  `do $$ begin
    ${PINNED.map((name) => `execute format('alter function ${name} set search_path = pg_catalog, %I, pg_temp', current_schema());`).join('\n    ')}
  end $$`,
];
