create extension if not exists postgis;
create extension if not exists btree_gist;
create extension if not exists pg_trgm;

-- Jobs that must happen once, claimed by whichever node is alive (db-scheduler 16).
create table scheduled_tasks (
    task_name            text        not null,
    task_instance        text        not null,
    task_data            bytea,
    execution_time       timestamptz not null,
    picked               boolean     not null,
    picked_by            text,
    last_success         timestamptz,
    last_failure         timestamptz,
    consecutive_failures int,
    last_heartbeat       timestamptz,
    version              bigint      not null,
    priority             smallint,
    constraint scheduled_tasks_pk primary key (task_name, task_instance)
);
-- The poller's "what is due".
create index scheduled_tasks_execution_time_ix on scheduled_tasks (execution_time);
-- The detector of dead workers.
create index scheduled_tasks_last_heartbeat_ix on scheduled_tasks (last_heartbeat);

-- Facts whose listeners have not finished yet (Spring Modulith 2 event publication registry).
create table event_publication (
    id                     uuid        not null,
    listener_id            text        not null,
    event_type             text        not null,
    serialized_event       text        not null,
    publication_date       timestamptz not null,
    completion_date        timestamptz,
    status                 text,
    completion_attempts    int,
    last_resubmission_date timestamptz,
    constraint event_publication_pk primary key (id)
);
-- Modulith looks a publication up by what it says.
create index event_publication_serialized_event_ix on event_publication using hash (serialized_event);
-- Modulith finds unfinished publications after a restart.
create index event_publication_completion_date_ix on event_publication (completion_date);

-- Answers already given to requests that carry an Idempotency-Key.
create table answered_request (
    caller       text        not null,
    request_key  text        not null,
    fingerprint  text        not null,
    status       int         not null,
    content_type text,
    location     text,
    etag         text,
    body         bytea       not null,
    answered_at  timestamptz not null default now(),
    constraint answered_request_pk primary key (caller, request_key)
);
-- The nightly clean-up of old answers.
create index answered_request_answered_at_ix on answered_request (answered_at);
