-- Photos of what is wrong. They come while a time is kept, and stay with what is booked for it; those of nothing booked go.
create table photo (
    id         uuid        not null,
    hold_id    uuid        not null,
    booking_id uuid,
    number     int         not null,
    content    bytea       not null,
    created_at timestamptz not null default now(),
    constraint photo_pk primary key (id),
    constraint photo_number_uk unique (hold_id, number),
    constraint photo_number_ck check (number between 1 and 4),
    constraint photo_content_ck check (octet_length(content) between 1 and 2000000),
    constraint photo_booking_fk foreign key (booking_id) references booking on delete cascade
);
-- JPEGs do not get smaller.
alter table photo alter column content set storage external;

create index photo_booking_ix on photo (booking_id, number) where booking_id is not null;
create index photo_unused_ix on photo (created_at) where booking_id is null;
