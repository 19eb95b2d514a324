-- What a customer has been promised, as calendars know it: one entry per visit, numbered up with every change.
create table calendar_entry (
    visit_id   uuid        not null,
    sequence   int         not null,
    starts_at  timestamptz not null,
    ends_at    timestamptz not null,
    cancelled  boolean     not null default false,
    changed_at timestamptz not null,
    constraint calendar_entry_pk primary key (visit_id),
    constraint calendar_entry_visit_fk foreign key (visit_id) references visit on delete cascade,
    constraint calendar_entry_sequence_ck check (sequence >= 0),
    constraint calendar_entry_order_ck check (ends_at > starts_at)
);

-- Promises made before.
insert into calendar_entry (visit_id, sequence, starts_at, ends_at, changed_at)
select distinct on (v.id) v.id, 0, w.starts_at, w.ends_at, now()
from visit v join visit_window w on w.visit_id = v.id
where v.promised and v.state not in ('COMPLETED', 'FAILED', 'CANCELLED')
order by v.id, w.starts_at;

-- The outbox: written in the transaction of what it tells, sent afterwards by whichever worker claims it.
create table message (
    id           uuid        not null,
    kind         text        not null,
    channel      text        not null,
    visit_id     uuid        not null,
    customer_id  uuid        not null,
    -- Which promise it speaks of; an older one than the calendar entry's is not sent any more.
    sequence     int         not null,
    language     text        not null,
    state        text        not null,
    reason       text,
    detail       text,
    created_at   timestamptz not null,
    due_at       timestamptz not null,
    -- Whoever reads it later has no use for it.
    expires_at   timestamptz not null,
    -- When a worker looks at it again, to send it or to ask whether it arrived; empty when all is done.
    next_at      timestamptz,
    attempts     int         not null default 0,
    -- An attempt ended without an answer: it may have been sent.
    uncertain    boolean     not null default false,
    -- As sent, or as tried last.
    address      text,
    subject      text,
    body         text,
    provider_id  text,
    sent_at      timestamptz,
    delivered_at timestamptz,
    version      bigint      not null default 0,
    constraint message_pk primary key (id),
    constraint message_visit_fk foreign key (visit_id) references visit on delete cascade,
    constraint message_customer_fk foreign key (customer_id) references customer on delete cascade,
    -- Nobody is told the same thing twice.
    constraint message_once_uk unique (visit_id, sequence, kind, customer_id, channel),
    constraint message_kind_ck check (kind in ('CONFIRMED', 'CHANGED', 'CANCELLED', 'REMINDER', 'EN_ROUTE')),
    constraint message_channel_ck check (channel in ('EMAIL', 'SMS')),
    constraint message_language_ck check (language in ('zh-CN', 'en')),
    constraint message_state_ck check (state in ('WAITING', 'SENDING', 'SENT', 'DELIVERED', 'FAILED', 'DEAD',
                                                 'DROPPED', 'NO_CHANNEL')),
    constraint message_sent_ck check ((sent_at is not null) or state not in ('SENT', 'DELIVERED')),
    constraint message_attempts_ck check (attempts >= 0)
);
-- "What is due?"
create index message_next_ix on message (next_at) where next_at is not null;
-- What waits for a channel, looked for every few seconds.
create index message_parked_ix on message (channel) where state = 'NO_CHANNEL';
-- The list of one state, newest first.
create index message_state_ix on message (state, id desc);

-- What administrators have made of the texts that come with the product; empty: as it comes.
create table message_template (
    kind       text        not null,
    channel    text        not null,
    language   text        not null,
    subject    text,
    body       text,
    changed_at timestamptz,
    changed_by text,
    version    bigint      not null default 0,
    constraint message_template_pk primary key (kind, channel, language),
    constraint message_template_subject_ck check (subject is null or (channel = 'EMAIL' and body is not null)),
    constraint message_template_length_ck check (length(subject) <= 200 and length(body) <= 4000)
);
insert into message_template (kind, channel, language)
select kind, channel, language
from unnest(array['CONFIRMED', 'CHANGED', 'CANCELLED', 'REMINDER', 'EN_ROUTE']) kind,
     unnest(array['EMAIL', 'SMS']) channel, unnest(array['zh-CN', 'en']) language;
