import { EXPUNGING_OF_POSTGRES } from './expunging-of-postgres.ts';

const KEPT = ['expunged', 'signed_head', 'export_entry', 'audit_entry'];

/** What refuses changes to the log in PostgreSQL, to the owner of the tables too. */
export const GUARDS_OF_POSTGRES: readonly string[] = [
  `drop trigger event_is_not_updated on event`,
  `create function event_is_expunged() returns trigger language plpgsql as $$
    begin
      if new.salt <> '' or old.salt = ''
        or (new.case_id, new.seq, new.id, new.at, new.recorded_at, new.actor, new.type, new.previous, new.hash)
          is distinct from
          (old.case_id, old.seq, old.id, old.at, old.recorded_at, old.actor, old.type, old.previous, old.hash)
        or not exists (select 1 from expunged where case_id = old.case_id and seq = old.seq)
      then raise exception 'an event is never changed'; end if;
      return new;
    end $$`,
  `create trigger event_is_not_updated before update on event for each row execute function event_is_expunged()`,
  ...KEPT.flatMap((table) => [
    `create trigger ${table}_is_not_updated before update on ${table}
      for each row execute function refuse('a record of ${table} is never changed')`,
    `create trigger ${table}_is_not_deleted before delete on ${table}
      for each row execute function refuse('a record of ${table} is never deleted')`,
    `create trigger ${table}_is_not_truncated before truncate on ${table}
      for each statement execute function refuse('a record of ${table} is never deleted')`,
  ]),
  ...EXPUNGING_OF_POSTGRES,
];
