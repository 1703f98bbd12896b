CREATE EXTENSION IF NOT EXISTS postgis;
CREATE EXTENSION IF NOT EXISTS pg_trgm;

-- The columns of an item under their own names, so that a filter may ask for each. Texts are ordered by their code
-- points, as the store in memory orders them. One partition to an edition: it is filled and indexed before anyone
-- sees it, and leaves as a whole.
CREATE TABLE atlas.asset (
  edition integer NOT NULL,
  -- The place in the order of the dataset, from 0.
  ord integer NOT NULL,
  id text COLLATE "C" NOT NULL,
  longitude double precision NOT NULL,
  latitude double precision NOT NULL,
  name_zh_hans text COLLATE "C" NOT NULL,
  name_zh_hant text COLLATE "C" NOT NULL,
  name_en text COLLATE "C" NOT NULL,
  aliases text COLLATE "C" NOT NULL,
  pinyin text COLLATE "C" NOT NULL,
  kind text COLLATE "C" NOT NULL,
  tier text COLLATE "C" NOT NULL,
  tiers text COLLATE "C" NOT NULL,
  sectors text COLLATE "C" NOT NULL,
  city text COLLATE "C" NOT NULL,
  cities text COLLATE "C" NOT NULL,
  district_zh_hans text COLLATE "C",
  district_zh_hant text COLLATE "C",
  district_en text COLLATE "C",
  status text COLLATE "C" NOT NULL,
  founded integer,
  uncertainty_m double precision NOT NULL,
  precision text COLLATE "C" NOT NULL,
  location_basis text COLLATE "C" NOT NULL,
  part_of text COLLATE "C",
  within text COLLATE "C" NOT NULL,
  site text COLLATE "C",
  hosts text COLLATE "C" NOT NULL,
  host_names text COLLATE "C" NOT NULL,
  confidence text COLLATE "C" NOT NULL,
  reliability text COLLATE "C",
  outlined boolean NOT NULL,
  -- Names and places as a search compares them, and the short pieces of them that an index finds (search-keys.ts).
  search_names text COLLATE "C" NOT NULL,
  search_places text COLLATE "C" NOT NULL,
  search_grams text[] COLLATE "C" NOT NULL,
  geom geometry(Point, 4326) NOT NULL GENERATED ALWAYS AS (ST_SetSRID(ST_MakePoint(longitude, latitude), 4326)) STORED,
  tier_words text[] NOT NULL GENERATED ALWAYS AS (string_to_array(tiers, ',')) STORED,
  sector_words text[] NOT NULL GENERATED ALWAYS AS (string_to_array(sectors, ',')) STORED,
  city_words text[] NOT NULL GENERATED ALWAYS AS (string_to_array(cities, ',')) STORED,
  within_ids text[] NOT NULL GENERATED ALWAYS AS (string_to_array(within, ',')) STORED,
  PRIMARY KEY (edition, id),
  UNIQUE (edition, ord)
) PARTITION BY LIST (edition);

CREATE INDEX asset_geom ON atlas.asset USING gist (geom);
CREATE INDEX asset_search ON atlas.asset USING gin (search_grams) WITH (fastupdate = off);
CREATE INDEX asset_tiers ON atlas.asset USING gin (tier_words) WITH (fastupdate = off);
CREATE INDEX asset_sectors ON atlas.asset USING gin (sector_words) WITH (fastupdate = off);
CREATE INDEX asset_cities ON atlas.asset USING gin (city_words) WITH (fastupdate = off);
CREATE INDEX asset_within ON atlas.asset USING gin (within_ids) WITH (fastupdate = off);
CREATE INDEX asset_part_of ON atlas.asset (part_of) WHERE part_of IS NOT NULL;
CREATE INDEX asset_founded ON atlas.asset (founded);
CREATE INDEX asset_kind ON atlas.asset (kind, ord);
CREATE INDEX asset_status ON atlas.asset (status);
-- For LIKE in CQL2.
CREATE INDEX asset_name_zh_hans ON atlas.asset USING gin (name_zh_hans gin_trgm_ops) WITH (fastupdate = off);
CREATE INDEX asset_name_en ON atlas.asset USING gin (name_en gin_trgm_ops) WITH (fastupdate = off);
