create sequence customer_number;

create table customer (
    id             uuid        not null,
    number         text        not null,
    unit_id        uuid        not null,
    name           text        not null,
    phone          text        not null,
    email          text,
    language       text        not null,
    customer_class text        not null,
    created_at     timestamptz not null,
    version        bigint      not null default 0,
    constraint customer_pk primary key (id),
    constraint customer_number_uk unique (number),
    constraint customer_unit_fk foreign key (unit_id) references organisation_unit,
    constraint customer_name_ck check (length(name) between 1 and 200),
    constraint customer_language_ck check (language in ('zh-CN', 'en')),
    constraint customer_class_ck check (customer_class in ('ORDINARY', 'VIP', 'KEY_ACCOUNT'))
);
-- Search by part of a name, phone or number.
create index customer_search_ix on customer using gin ((name || ' ' || phone || ' ' || number) gin_trgm_ops);

create table contact (
    id          uuid not null,
    customer_id uuid not null,
    name        text not null,
    phone       text not null,
    constraint contact_pk primary key (id),
    constraint contact_customer_fk foreign key (customer_id) references customer on delete cascade
);
-- A customer's contacts.
create index contact_customer_ix on contact (customer_id);

create table site (
    id           uuid                    not null,
    customer_id  uuid                    not null,
    name         text                    not null,
    address_zh   text                    not null,
    address_en   text                    not null,
    location     geography(Point, 4326)  not null,
    territory_id uuid,
    constraint site_pk primary key (id),
    constraint site_customer_fk foreign key (customer_id) references customer on delete cascade,
    constraint site_territory_fk foreign key (territory_id) references territory
);
-- A customer's sites.
create index site_customer_ix on site (customer_id);
-- Sites near a point, and in a territory's polygon.
create index site_location_ix on site using gist (location);

create table product (
    id         uuid not null,
    model_code text not null,
    name_zh    text not null,
    name_en    text not null,
    category   text not null,
    constraint product_pk primary key (id),
    constraint product_model_code_uk unique (model_code)
);

create table asset (
    id           uuid   not null,
    customer_id  uuid   not null,
    site_id      uuid   not null,
    product_id   uuid   not null,
    serial       text   not null,
    installed_on date,
    version      bigint not null default 0,
    constraint asset_pk primary key (id),
    constraint asset_serial_uk unique (product_id, serial),
    constraint asset_customer_fk foreign key (customer_id) references customer on delete cascade,
    constraint asset_site_fk foreign key (site_id) references site,
    constraint asset_product_fk foreign key (product_id) references product
);
-- A customer's assets.
create index asset_customer_ix on asset (customer_id);
-- Look-up by serial number alone.
create index asset_serial_ix on asset (serial);

create table service_contract (
    id             uuid not null,
    number         text not null,
    customer_id    uuid not null,
    name_zh        text not null,
    name_en        text not null,
    starts_on      date not null,
    ends_on        date not null,
    response_hours int  not null,
    constraint service_contract_pk primary key (id),
    constraint service_contract_number_uk unique (number),
    constraint service_contract_customer_fk foreign key (customer_id) references customer on delete cascade,
    constraint service_contract_term_ck check (ends_on > starts_on),
    constraint service_contract_response_ck check (response_hours between 1 and 720)
);
-- "Is this customer covered today?"
create index service_contract_customer_ix on service_contract (customer_id, ends_on);
