declare module 'geojson-vt';
declare module 'vt-pbf';
