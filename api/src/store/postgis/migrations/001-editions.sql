-- Every load makes an edition of its own. Readers stay with the edition they began with; one of them is current.
CREATE TABLE atlas.edition (
  id integer PRIMARY KEY GENERATED ALWAYS AS IDENTITY,
  version text NOT NULL,
  kind text NOT NULL CHECK (kind IN ('dataset', 'register')),
  assets integer NOT NULL DEFAULT 0,
  -- West, south, east, north of all assets; null without any.
  extent double precision[],
  -- The facets of everything, which is what is asked for most.
  facets json,
  is_current boolean NOT NULL DEFAULT false,
  loaded timestamptz NOT NULL DEFAULT now(),
  superseded timestamptz
);
CREATE UNIQUE INDEX edition_one_current ON atlas.edition (is_current) WHERE is_current;

-- What is asked for whole: areas, links, network, coverage, crossings, figures, sources, stories, cities.
CREATE TABLE atlas.document (
  edition integer NOT NULL REFERENCES atlas.edition ON DELETE CASCADE,
  name text NOT NULL,
  -- json and not jsonb: an answer keeps the order in which it was written.
  body json NOT NULL,
  PRIMARY KEY (edition, name)
);

CREATE TABLE atlas.card (
  edition integer NOT NULL REFERENCES atlas.edition ON DELETE CASCADE,
  id text COLLATE "C" NOT NULL,
  body json NOT NULL,
  PRIMARY KEY (edition, id)
);
