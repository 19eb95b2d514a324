-- Phones that stay signed in: a short access token, and a refresh token that is good for one time.
create table signed_in_device (
    id           uuid        not null,
    user_id      uuid        not null,
    name         text        not null,
    signed_in_at timestamptz not null,
    last_used_at timestamptz not null,
    expires_at   timestamptz not null,
    constraint signed_in_device_pk primary key (id),
    constraint signed_in_device_user_fk foreign key (user_id) references app_user on delete cascade,
    constraint signed_in_device_name_ck check (length(name) between 1 and 200)
);
-- "Where am I signed in?"
create index signed_in_device_user_ix on signed_in_device (user_id);
create index signed_in_device_expires_ix on signed_in_device (expires_at);

create table refresh_token (
    -- SHA-256 of the token.
    hash      bytea       not null,
    device_id uuid        not null,
    -- The token it was given for; each is good for one other.
    follows   bytea,
    -- The request that used it: whose answer got lost may ask again under the same id.
    used_by   uuid,
    issued_at timestamptz not null,
    constraint refresh_token_pk primary key (hash),
    constraint refresh_token_device_fk foreign key (device_id) references signed_in_device on delete cascade,
    constraint refresh_token_follows_uk unique (follows)
);
create index refresh_token_device_ix on refresh_token (device_id);

alter table access_token
    add column device_id uuid,
    add constraint access_token_device_fk foreign key (device_id) references signed_in_device on delete cascade,
    drop constraint access_token_kind_ck,
    add constraint access_token_kind_ck check (kind in ('SESSION', 'BEARER', 'DEVICE')),
    add constraint access_token_bound_ck check ((kind = 'DEVICE') = (device_id is not null));
create index access_token_device_ix on access_token (device_id) where device_id is not null;
