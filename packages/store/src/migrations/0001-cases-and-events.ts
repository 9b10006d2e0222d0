import type { Migration } from './migrate.ts';

/**
 * The log. The triggers are what makes it append-only for anyone who holds the connection: an event is never updated or
 * deleted, and is only inserted behind the last one (`insert or replace` would else take rows away past a delete trigger).
 */
const EMBEDDED = [
  `create table "case" (
    id text not null primary key,
    recorded_at text not null,
    actor text not null,
    header text not null,
    salt text not null,
    hash text not null,
    head text not null,
    events integer not null,
    last_at text
  ) strict`,
  `create table event (
    case_id text not null references "case" (id),
    seq integer not null,
    id text not null unique,
    at text not null,
    recorded_at text not null,
    actor text not null,
    type text not null,
    body text not null,
    previous text not null,
    salt text not null,
    hash text not null,
    primary key (case_id, seq)
  ) strict`,
  `create trigger event_is_not_updated before update on event
    begin select raise(abort, 'an event is never changed'); end`,
  `create trigger event_is_not_deleted before delete on event
    begin select raise(abort, 'an event is never deleted'); end`,
  `create trigger event_is_appended before insert on event
    when new.seq is not coalesce((select max(seq) from event where case_id = new.case_id), 0) + 1
      or new.previous is not coalesce(
        (select hash from event where case_id = new.case_id and seq = new.seq - 1),
        (select hash from "case" where id = new.case_id))
      or exists (select 1 from event where id = new.id)
    begin select raise(abort, 'an event is only added after the last one'); end`,
  `create trigger case_is_not_updated before update of id, recorded_at, actor, header, salt, hash on "case"
    begin select raise(abort, 'the header of a case is never changed'); end`,
  `create trigger case_is_not_deleted before delete on "case"
    begin select raise(abort, 'a case is never deleted'); end`,
  `create trigger case_is_not_replaced before insert on "case"
    when exists (select 1 from "case" where id = new.id)
    begin select raise(abort, 'a case is never replaced'); end`,
];

/** The same for PostgreSQL, where one function serves all triggers that refuse outright. */
const POSTGRES = [
  `create table "case" (
    id text not null primary key,
    recorded_at text not null,
    actor text not null,
    header text not null,
    salt text not null,
    hash text not null,
    head text not null,
    events integer not null,
    last_at text
  )`,
  `create table event (
    case_id text not null references "case" (id),
    seq integer not null,
    id text not null unique,
    at text not null,
    recorded_at text not null,
    actor text not null,
    type text not null,
    body text not null,
    previous text not null,
    salt text not null,
    hash text not null,
    primary key (case_id, seq)
  )`,
  `create function refuse() returns trigger language plpgsql as $$
    begin raise exception '%', tg_argv[0]; end $$`,
  `create function event_is_appended() returns trigger language plpgsql as $$
    begin
      if new.seq is distinct from coalesce((select max(seq) from event where case_id = new.case_id), 0) + 1
        or new.previous is distinct from coalesce(
          (select hash from event where case_id = new.case_id and seq = new.seq - 1),
          (select hash from "case" where id = new.case_id))
      then raise exception 'an event is only added after the last one'; end if;
      return new;
    end $$`,
  `create trigger event_is_not_updated before update on event
    for each row execute function refuse('an event is never changed')`,
  `create trigger event_is_not_deleted before delete on event
    for each row execute function refuse('an event is never deleted')`,
  `create trigger event_is_not_truncated before truncate on event
    for each statement execute function refuse('an event is never deleted')`,
  `create trigger event_is_appended before insert on event for each row execute function event_is_appended()`,
  `create trigger case_is_not_updated before update of id, recorded_at, actor, header, salt, hash on "case"
    for each row execute function refuse('the header of a case is never changed')`,
  `create trigger case_is_not_deleted before delete on "case"
    for each row execute function refuse('a case is never deleted')`,
];

export const casesAndEvents: Migration = {
  version: 1,
  statements: { embedded: EMBEDDED, postgres: POSTGRES },
};
