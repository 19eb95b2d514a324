-- Photos and signatures from phones, which come in pieces and go on where they were cut off.
create table field_file (
    -- Made on the phone.
    id            uuid        not null,
    visit_id      uuid        not null,
    technician_id uuid        not null,
    -- Octets as the phone sends them.
    size          int         not null,
    received      int         not null default 0,
    -- A picture drawn here from what came, once all has come.
    content       bytea,
    begun_at      timestamptz not null,
    constraint field_file_pk primary key (id),
    constraint field_file_visit_fk foreign key (visit_id) references visit on delete cascade,
    constraint field_file_technician_fk foreign key (technician_id) references technician on delete cascade,
    constraint field_file_size_ck check (size between 1 and 10000000 and received between 0 and size),
    constraint field_file_whole_ck check (content is null or (received = size and octet_length(content) <= 2000000))
);
alter table field_file alter column content set storage external;
-- The pictures of a visit; what was begun and never finished.
create index field_file_visit_ix on field_file (visit_id);
create index field_file_begun_ix on field_file (begun_at) where content is null;

create table field_file_piece (
    file_id uuid  not null,
    start   int   not null,
    content bytea not null,
    constraint field_file_piece_pk primary key (file_id, start),
    constraint field_file_piece_file_fk foreign key (file_id) references field_file on delete cascade,
    constraint field_file_piece_size_ck check (start >= 0 and octet_length(content) between 1 and 1000000)
);
alter table field_file_piece alter column content set storage external;
