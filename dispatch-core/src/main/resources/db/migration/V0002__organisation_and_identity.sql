create table organisation_unit (
    id        uuid   not null,
    parent_id uuid,
    kind      text   not null,
    name_zh   text   not null,
    name_en   text   not null,
    -- Ids of all units above and the unit itself: "this unit and below" is one array test.
    lineage   uuid[] not null,
    constraint organisation_unit_pk primary key (id),
    constraint organisation_unit_parent_fk foreign key (parent_id) references organisation_unit,
    constraint organisation_unit_kind_ck check (kind in ('HEADQUARTERS', 'BRANCH', 'STORE')),
    constraint organisation_unit_root_ck check ((parent_id is null) = (kind = 'HEADQUARTERS'))
);
-- Every list is cut to the caller's unit and below.
create index organisation_unit_lineage_ix on organisation_unit using gin (lineage);

create table territory (
    id      uuid                      not null,
    code    text                      not null,
    unit_id uuid                      not null,
    name_zh text                      not null,
    name_en text                      not null,
    zone    text                      not null,
    area    geography(Polygon, 4326)  not null,
    constraint territory_pk primary key (id),
    constraint territory_code_uk unique (code),
    constraint territory_unit_fk foreign key (unit_id) references organisation_unit
);
-- "Which territory is this site in?"
create index territory_area_ix on territory using gist (area);

create table app_user (
    id            uuid        not null,
    username      text        not null,
    password_hash text        not null,
    display_name  text        not null,
    unit_id       uuid        not null,
    language      text        not null,
    enabled       boolean     not null default true,
    failed_logins int         not null default 0,
    locked_until  timestamptz,
    technician_id uuid,
    customer_id   uuid,
    demo          boolean     not null default false,
    version       bigint      not null default 0,
    constraint app_user_pk primary key (id),
    constraint app_user_username_uk unique (username),
    constraint app_user_unit_fk foreign key (unit_id) references organisation_unit,
    constraint app_user_language_ck check (language in ('zh-CN', 'en')),
    constraint app_user_failed_logins_ck check (failed_logins >= 0)
);

create table user_role (
    user_id uuid not null,
    role    text not null,
    constraint user_role_pk primary key (user_id, role),
    constraint user_role_user_fk foreign key (user_id) references app_user on delete cascade,
    constraint user_role_role_ck check (role in ('CUSTOMER', 'TECHNICIAN', 'DISPATCHER', 'AGENT', 'WAREHOUSE',
                                                 'FINANCE', 'MANAGER', 'ADMINISTRATOR', 'INTEGRATION'))
);

-- A signed-in browser, phone or machine. Only the hash of the token is kept.
create table access_token (
    token_hash bytea       not null,
    user_id    uuid        not null,
    kind       text        not null,
    device     text,
    created_at timestamptz not null,
    expires_at timestamptz not null,
    constraint access_token_pk primary key (token_hash),
    constraint access_token_user_fk foreign key (user_id) references app_user on delete cascade,
    constraint access_token_kind_ck check (kind in ('SESSION', 'BEARER')),
    constraint access_token_lifetime_ck check (expires_at > created_at)
);
-- Sign-out everywhere, and the nightly clean-up.
create index access_token_user_ix on access_token (user_id);
create index access_token_expires_at_ix on access_token (expires_at);
