-- What every meeting shares: countries, organisations, people, and who may act.
-- None of these tables belongs to a meeting; on a distributed PostgreSQL they are reference tables.

CREATE EXTENSION IF NOT EXISTS btree_gist;

CREATE TABLE country (
  code   text NOT NULL CONSTRAINT country_code_shape CHECK (code ~ '^[A-Z]{2}$'),
  alpha3 text NOT NULL CONSTRAINT country_alpha3_shape CHECK (alpha3 ~ '^[A-Z]{3}$'),
  CONSTRAINT country_pkey PRIMARY KEY (code),
  CONSTRAINT country_alpha3_once UNIQUE (alpha3)
);
COMMENT ON TABLE country IS
  'Codes of ISO 3166-1; printed names and their order are each convener''s own (country_name).';

CREATE TABLE organisation (
  id           uuid NOT NULL,
  external_key text CONSTRAINT organisation_external_key_given CHECK (external_key <> ''),
  name         text NOT NULL CONSTRAINT organisation_name_given CHECK (btrim(name) <> ''),
  short_name   text NOT NULL DEFAULT '',
  names        jsonb NOT NULL DEFAULT '{}'
    CONSTRAINT organisation_names_by_language CHECK (jsonb_typeof(names) = 'object'),
  sector       text CONSTRAINT organisation_sector_known CHECK (sector IN (
    'government', 'international_organisation', 'private_sector', 'academia', 'civil_society',
    'incubator', 'media', 'donor')),
  country      text,
  city         text NOT NULL DEFAULT '',
  original     text,
  created_at   timestamptz NOT NULL DEFAULT now(),
  CONSTRAINT organisation_pkey PRIMARY KEY (id),
  CONSTRAINT organisation_external_key_once UNIQUE (external_key),
  CONSTRAINT organisation_country_known FOREIGN KEY (country) REFERENCES country (code)
);
CREATE INDEX organisation_name ON organisation (lower(name));
COMMENT ON TABLE organisation IS 'An institution of the directory.';
COMMENT ON COLUMN organisation.external_key IS 'Its key where it came from, such as a PIC.';
COMMENT ON COLUMN organisation.sector IS 'Null when the source does not say.';
COMMENT ON COLUMN organisation.original IS 'The row as read, where its encoding was repaired.';

CREATE TABLE person (
  id              uuid NOT NULL,
  name            text NOT NULL CONSTRAINT person_name_given CHECK (btrim(name) <> ''),
  names           jsonb NOT NULL DEFAULT '{}'
    CONSTRAINT person_names_by_language CHECK (jsonb_typeof(names) = 'object'),
  honorific       jsonb NOT NULL DEFAULT '{}'
    CONSTRAINT person_honorific_by_language CHECK (jsonb_typeof(honorific) = 'object'),
  position        jsonb NOT NULL DEFAULT '{}'
    CONSTRAINT person_position_by_language CHECK (jsonb_typeof(position) = 'object'),
  email           text NOT NULL CONSTRAINT person_email_shape CHECK (
    email ~ '^[^@[:space:][:cntrl:]]+@[^@[:space:][:cntrl:]]+$'),
  organisation_id uuid,
  country         text NOT NULL,
  languages       text[] NOT NULL
    CONSTRAINT person_languages_given CHECK (cardinality(languages) > 0),
  gender          text CONSTRAINT person_gender_self_stated CHECK (gender IN ('f', 'm', 'x')),
  created_at      timestamptz NOT NULL DEFAULT now(),
  CONSTRAINT person_pkey PRIMARY KEY (id),
  CONSTRAINT person_organisation_known
    FOREIGN KEY (organisation_id) REFERENCES organisation (id),
  CONSTRAINT person_country_known FOREIGN KEY (country) REFERENCES country (code)
);
CREATE UNIQUE INDEX person_once ON person (lower(email), name);
CREATE INDEX person_organisation ON person (organisation_id);
COMMENT ON TABLE person IS
  'A human being, once, whatever roles they have. One mailbox may serve several people.';
COMMENT ON COLUMN person.names IS 'The name in other scripts as given; never transliterated.';
COMMENT ON COLUMN person.gender IS 'Self-stated; null when not stated; never derived.';

CREATE TABLE account (
  id         uuid NOT NULL,
  login      text NOT NULL CONSTRAINT account_login_given CHECK (login <> ''),
  name       text NOT NULL CONSTRAINT account_name_given CHECK (btrim(name) <> ''),
  created_at timestamptz NOT NULL DEFAULT now(),
  CONSTRAINT account_pkey PRIMARY KEY (id),
  CONSTRAINT account_login_once UNIQUE (login)
);
COMMENT ON TABLE account IS
  'Somebody who may act; on one desk the login is the operating system''s.';

CREATE TABLE account_role (
  account_id uuid NOT NULL,
  role       text NOT NULL CONSTRAINT account_role_known CHECK (role IN (
    'administrator', 'organiser', 'assistant', 'head_of_unit', 'reviewer', 'moderator',
    'rapporteur', 'check_in', 'focal_point')),
  CONSTRAINT account_role_pkey PRIMARY KEY (account_id, role),
  CONSTRAINT account_role_account_known
    FOREIGN KEY (account_id) REFERENCES account (id) ON DELETE CASCADE
);
COMMENT ON TABLE account_role IS 'What an account may be in every meeting.';

CREATE TABLE house (
  is_house boolean NOT NULL DEFAULT true CONSTRAINT house_only_one CHECK (is_house),
  site_key bytea NOT NULL CONSTRAINT house_site_key_length CHECK (octet_length(site_key) = 32),
  CONSTRAINT house_pkey PRIMARY KEY (is_house)
);
COMMENT ON TABLE house IS 'What belongs to this installation as a whole.';
COMMENT ON COLUMN house.site_key IS 'Names messages so that nobody outside can foretell the names.';
INSERT INTO house (site_key)
VALUES (sha256(uuid_send(gen_random_uuid()) || uuid_send(gen_random_uuid())));

CREATE TABLE life_cycle_move (
  life_cycle  text NOT NULL CONSTRAINT life_cycle_move_known CHECK (
    life_cycle IN ('application', 'invitation', 'letter', 'attendance')),
  from_status text NOT NULL,
  to_status   text NOT NULL,
  CONSTRAINT life_cycle_move_pkey PRIMARY KEY (life_cycle, from_status, to_status),
  CONSTRAINT life_cycle_move_moves CHECK (from_status <> to_status)
);
COMMENT ON TABLE life_cycle_move IS
  'Every move a thing may make; what is not here is refused, by triggers and by the program.';

INSERT INTO life_cycle_move (life_cycle, from_status, to_status) VALUES
  ('application', 'draft', 'submitted'),
  ('application', 'draft', 'withdrawn'),
  ('application', 'submitted', 'under_review'),
  ('application', 'submitted', 'withdrawn'),
  ('application', 'under_review', 'selected'),
  ('application', 'under_review', 'waitlisted'),
  ('application', 'under_review', 'not_selected'),
  ('application', 'under_review', 'withdrawn'),
  ('application', 'waitlisted', 'selected'),
  ('application', 'waitlisted', 'not_selected'),
  ('application', 'waitlisted', 'withdrawn'),
  ('application', 'selected', 'withdrawn'),
  ('invitation', 'draft', 'approved'),
  ('invitation', 'draft', 'withdrawn'),
  ('invitation', 'approved', 'issued'),
  ('invitation', 'approved', 'withdrawn'),
  ('invitation', 'issued', 'accepted'),
  ('invitation', 'issued', 'tentative'),
  ('invitation', 'issued', 'declined'),
  ('invitation', 'issued', 'delegated'),
  ('invitation', 'issued', 'expired'),
  ('invitation', 'issued', 'withdrawn'),
  ('invitation', 'tentative', 'accepted'),
  ('invitation', 'tentative', 'declined'),
  ('invitation', 'tentative', 'delegated'),
  ('invitation', 'tentative', 'expired'),
  ('invitation', 'tentative', 'withdrawn'),
  ('invitation', 'accepted', 'declined'),
  ('invitation', 'accepted', 'delegated'),
  ('invitation', 'accepted', 'withdrawn'),
  ('letter', 'queued', 'sending'),
  ('letter', 'queued', 'cancelled'),
  ('letter', 'sending', 'sent'),
  ('letter', 'sending', 'queued'),
  ('letter', 'sending', 'unconfirmed'),
  ('letter', 'sending', 'failed'),
  ('letter', 'unconfirmed', 'queued'),
  ('letter', 'unconfirmed', 'sent'),
  ('letter', 'unconfirmed', 'failed'),
  ('letter', 'sent', 'delivered'),
  ('letter', 'sent', 'bounced'),
  ('letter', 'delivered', 'bounced'),
  ('attendance', 'expected', 'attended'),
  ('attendance', 'expected', 'no_show'),
  ('attendance', 'attended', 'expected'),
  ('attendance', 'no_show', 'expected'),
  ('attendance', 'no_show', 'attended');

CREATE FUNCTION life_cycle_guard() RETURNS trigger
LANGUAGE plpgsql AS $$
BEGIN
  IF NEW.status <> OLD.status AND NOT EXISTS (
    SELECT FROM life_cycle_move
    WHERE life_cycle = TG_ARGV[0] AND from_status = OLD.status AND to_status = NEW.status
  ) THEN
    RAISE EXCEPTION '% cannot go from % to %', TG_ARGV[0], OLD.status, NEW.status
      USING ERRCODE = 'check_violation', CONSTRAINT = TG_ARGV[0] || '_move_allowed',
        TABLE = TG_TABLE_NAME;
  END IF;
  RETURN NEW;
END $$;
COMMENT ON FUNCTION life_cycle_guard IS 'Refuses a change of status that is not a life_cycle_move.';

INSERT INTO country (code, alpha3) VALUES
  ('AD', 'AND'), ('AE', 'ARE'), ('AF', 'AFG'), ('AG', 'ATG'), ('AI', 'AIA'), ('AL', 'ALB'),
  ('AM', 'ARM'), ('AO', 'AGO'), ('AQ', 'ATA'), ('AR', 'ARG'), ('AS', 'ASM'), ('AT', 'AUT'),
  ('AU', 'AUS'), ('AW', 'ABW'), ('AX', 'ALA'), ('AZ', 'AZE'), ('BA', 'BIH'), ('BB', 'BRB'),
  ('BD', 'BGD'), ('BE', 'BEL'), ('BF', 'BFA'), ('BG', 'BGR'), ('BH', 'BHR'), ('BI', 'BDI'),
  ('BJ', 'BEN'), ('BL', 'BLM'), ('BM', 'BMU'), ('BN', 'BRN'), ('BO', 'BOL'), ('BQ', 'BES'),
  ('BR', 'BRA'), ('BS', 'BHS'), ('BT', 'BTN'), ('BV', 'BVT'), ('BW', 'BWA'), ('BY', 'BLR'),
  ('BZ', 'BLZ'), ('CA', 'CAN'), ('CC', 'CCK'), ('CD', 'COD'), ('CF', 'CAF'), ('CG', 'COG'),
  ('CH', 'CHE'), ('CI', 'CIV'), ('CK', 'COK'), ('CL', 'CHL'), ('CM', 'CMR'), ('CN', 'CHN'),
  ('CO', 'COL'), ('CR', 'CRI'), ('CU', 'CUB'), ('CV', 'CPV'), ('CW', 'CUW'), ('CX', 'CXR'),
  ('CY', 'CYP'), ('CZ', 'CZE'), ('DE', 'DEU'), ('DJ', 'DJI'), ('DK', 'DNK'), ('DM', 'DMA'),
  ('DO', 'DOM'), ('DZ', 'DZA'), ('EC', 'ECU'), ('EE', 'EST'), ('EG', 'EGY'), ('EH', 'ESH'),
  ('ER', 'ERI'), ('ES', 'ESP'), ('ET', 'ETH'), ('FI', 'FIN'), ('FJ', 'FJI'), ('FK', 'FLK'),
  ('FM', 'FSM'), ('FO', 'FRO'), ('FR', 'FRA'), ('GA', 'GAB'), ('GB', 'GBR'), ('GD', 'GRD'),
  ('GE', 'GEO'), ('GF', 'GUF'), ('GG', 'GGY'), ('GH', 'GHA'), ('GI', 'GIB'), ('GL', 'GRL'),
  ('GM', 'GMB'), ('GN', 'GIN'), ('GP', 'GLP'), ('GQ', 'GNQ'), ('GR', 'GRC'), ('GS', 'SGS'),
  ('GT', 'GTM'), ('GU', 'GUM'), ('GW', 'GNB'), ('GY', 'GUY'), ('HK', 'HKG'), ('HM', 'HMD'),
  ('HN', 'HND'), ('HR', 'HRV'), ('HT', 'HTI'), ('HU', 'HUN'), ('ID', 'IDN'), ('IE', 'IRL'),
  ('IL', 'ISR'), ('IM', 'IMN'), ('IN', 'IND'), ('IO', 'IOT'), ('IQ', 'IRQ'), ('IR', 'IRN'),
  ('IS', 'ISL'), ('IT', 'ITA'), ('JE', 'JEY'), ('JM', 'JAM'), ('JO', 'JOR'), ('JP', 'JPN'),
  ('KE', 'KEN'), ('KG', 'KGZ'), ('KH', 'KHM'), ('KI', 'KIR'), ('KM', 'COM'), ('KN', 'KNA'),
  ('KP', 'PRK'), ('KR', 'KOR'), ('KW', 'KWT'), ('KY', 'CYM'), ('KZ', 'KAZ'), ('LA', 'LAO'),
  ('LB', 'LBN'), ('LC', 'LCA'), ('LI', 'LIE'), ('LK', 'LKA'), ('LR', 'LBR'), ('LS', 'LSO'),
  ('LT', 'LTU'), ('LU', 'LUX'), ('LV', 'LVA'), ('LY', 'LBY'), ('MA', 'MAR'), ('MC', 'MCO'),
  ('MD', 'MDA'), ('ME', 'MNE'), ('MF', 'MAF'), ('MG', 'MDG'), ('MH', 'MHL'), ('MK', 'MKD'),
  ('ML', 'MLI'), ('MM', 'MMR'), ('MN', 'MNG'), ('MO', 'MAC'), ('MP', 'MNP'), ('MQ', 'MTQ'),
  ('MR', 'MRT'), ('MS', 'MSR'), ('MT', 'MLT'), ('MU', 'MUS'), ('MV', 'MDV'), ('MW', 'MWI'),
  ('MX', 'MEX'), ('MY', 'MYS'), ('MZ', 'MOZ'), ('NA', 'NAM'), ('NC', 'NCL'), ('NE', 'NER'),
  ('NF', 'NFK'), ('NG', 'NGA'), ('NI', 'NIC'), ('NL', 'NLD'), ('NO', 'NOR'), ('NP', 'NPL'),
  ('NR', 'NRU'), ('NU', 'NIU'), ('NZ', 'NZL'), ('OM', 'OMN'), ('PA', 'PAN'), ('PE', 'PER'),
  ('PF', 'PYF'), ('PG', 'PNG'), ('PH', 'PHL'), ('PK', 'PAK'), ('PL', 'POL'), ('PM', 'SPM'),
  ('PN', 'PCN'), ('PR', 'PRI'), ('PS', 'PSE'), ('PT', 'PRT'), ('PW', 'PLW'), ('PY', 'PRY'),
  ('QA', 'QAT'), ('RE', 'REU'), ('RO', 'ROU'), ('RS', 'SRB'), ('RU', 'RUS'), ('RW', 'RWA'),
  ('SA', 'SAU'), ('SB', 'SLB'), ('SC', 'SYC'), ('SD', 'SDN'), ('SE', 'SWE'), ('SG', 'SGP'),
  ('SH', 'SHN'), ('SI', 'SVN'), ('SJ', 'SJM'), ('SK', 'SVK'), ('SL', 'SLE'), ('SM', 'SMR'),
  ('SN', 'SEN'), ('SO', 'SOM'), ('SR', 'SUR'), ('SS', 'SSD'), ('ST', 'STP'), ('SV', 'SLV'),
  ('SX', 'SXM'), ('SY', 'SYR'), ('SZ', 'SWZ'), ('TC', 'TCA'), ('TD', 'TCD'), ('TF', 'ATF'),
  ('TG', 'TGO'), ('TH', 'THA'), ('TJ', 'TJK'), ('TK', 'TKL'), ('TL', 'TLS'), ('TM', 'TKM'),
  ('TN', 'TUN'), ('TO', 'TON'), ('TR', 'TUR'), ('TT', 'TTO'), ('TV', 'TUV'), ('TW', 'TWN'),
  ('TZ', 'TZA'), ('UA', 'UKR'), ('UG', 'UGA'), ('UM', 'UMI'), ('US', 'USA'), ('UY', 'URY'),
  ('UZ', 'UZB'), ('VA', 'VAT'), ('VC', 'VCT'), ('VE', 'VEN'), ('VG', 'VGB'), ('VI', 'VIR'),
  ('VN', 'VNM'), ('VU', 'VUT'), ('WF', 'WLF'), ('WS', 'WSM'), ('YE', 'YEM'), ('YT', 'MYT'),
  ('ZA', 'ZAF'), ('ZM', 'ZMB'), ('ZW', 'ZWE'), ('XK', 'XKX');
