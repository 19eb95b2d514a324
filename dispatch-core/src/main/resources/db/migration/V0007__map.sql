-- What the map draws: a demo city, or an imported OpenStreetMap extract.
create table map_feature (
    id      bigint generated always as identity,
    layer   text                   not null,
    class   text                   not null,
    name_zh text                   not null default '',
    name_en text                   not null default '',
    rank    int                    not null default 0,
    shape   geometry(Geometry, 3857) not null,
    constraint map_feature_pk primary key (id),
    constraint map_feature_layer_ck check (layer in ('water', 'park', 'street', 'place'))
);
-- The features of one tile.
create index map_feature_shape_ix on map_feature using gist (shape);
