-- A project file: what a planner works on and keeps, one row a thing. Money in cents, excl. VAT; days as 2027-03-31; quarters as 2027-Q3.
-- A position is the place in a list, counted from 0.

CREATE TABLE setting (
    name  TEXT NOT NULL PRIMARY KEY,
    value TEXT NOT NULL
) STRICT, WITHOUT ROWID;

CREATE TABLE camera (
    position             INTEGER PRIMARY KEY,
    id                   TEXT NOT NULL UNIQUE,
    sheet                TEXT NOT NULL,
    sheet_row            INTEGER NOT NULL,
    name                 TEXT NOT NULL,
    brand                TEXT NOT NULL,
    model                TEXT NOT NULL,
    type                 TEXT NOT NULL,
    mac                  TEXT NOT NULL,
    ip                   TEXT NOT NULL,
    serial               TEXT NOT NULL,
    firmware             TEXT NOT NULL,
    supplier             TEXT NOT NULL,
    site                 TEXT NOT NULL,
    address              TEXT NOT NULL,
    latitude             REAL,
    longitude            REAL,
    department           TEXT NOT NULL,
    cost_centre          TEXT NOT NULL,
    installed            TEXT,
    purchased            TEXT,
    price                INTEGER,
    life_months          INTEGER,
    book_value           INTEGER,
    end_of_support       TEXT,
    contract_end         TEXT,
    status               TEXT NOT NULL,
    network              TEXT NOT NULL,
    purpose              TEXT NOT NULL,
    risk                 TEXT NOT NULL,
    remarks              TEXT NOT NULL,
    given_verdict        TEXT,
    given_risk           INTEGER,
    given_product        TEXT NOT NULL,
    given_hardware       INTEGER,
    given_hours          TEXT
) STRICT;

-- What a department answered and a person fixed; only where there is something.
CREATE TABLE assessment (
    camera   TEXT NOT NULL PRIMARY KEY REFERENCES camera (id) DEFERRABLE INITIALLY DEFERRED,
    feasible TEXT,
    earliest TEXT,
    deadline TEXT,
    pinned   TEXT,
    cost     INTEGER,
    remark   TEXT NOT NULL
) STRICT, WITHOUT ROWID;

CREATE TABLE site (
    position   INTEGER PRIMARY KEY,
    name       TEXT NOT NULL,
    department TEXT NOT NULL,
    kind       TEXT,
    visit_cost INTEGER,
    vital      INTEGER NOT NULL,
    earliest   TEXT,
    deadline   TEXT,
    latitude   REAL,
    longitude  REAL
) STRICT;

CREATE TABLE department (
    position    INTEGER PRIMARY KEY,
    name        TEXT NOT NULL,
    cost_centre TEXT NOT NULL
) STRICT;

-- Values of the list that a person mended: everywhere (no camera, no sheet), of one camera, or in one row.
CREATE TABLE correction (
    position  INTEGER PRIMARY KEY,
    camera    TEXT,
    sheet     TEXT,
    sheet_row INTEGER,
    field     TEXT NOT NULL,
    found     TEXT NOT NULL,
    value     TEXT NOT NULL
) STRICT;

-- Which column feeds which field, by the headers of its sheet; no field = it is not used.
CREATE TABLE column_choice (
    headers TEXT NOT NULL,
    header  TEXT NOT NULL,
    field   TEXT,
    PRIMARY KEY (headers, header)
) STRICT, WITHOUT ROWID;

-- Who answered for a camera in a department's workbook.
CREATE TABLE answer (
    camera      TEXT NOT NULL PRIMARY KEY,
    answered_by TEXT NOT NULL,
    taken_on    TEXT NOT NULL,
    file        TEXT NOT NULL
) STRICT, WITHOUT ROWID;

CREATE TABLE active_list (
    id TEXT NOT NULL PRIMARY KEY
) STRICT, WITHOUT ROWID;

-- The conditions of the contract that a replacement product must meet.
CREATE TABLE required_condition (
    condition TEXT NOT NULL PRIMARY KEY
) STRICT, WITHOUT ROWID;

-- Rows that the user added to the registers. The name is what they are about: the id of a list, a maker, a brand, a pattern for models
-- (strong = it tells the maker by itself), or a prefix of network addresses (of_brand = its owner is a brand, not a maker).
CREATE TABLE register_entry (
    position        INTEGER PRIMARY KEY,
    kind            TEXT NOT NULL CHECK (kind IN ('LIST', 'MAKER', 'BRAND', 'MODEL', 'PREFIX')),
    name            TEXT NOT NULL,
    title           TEXT,
    country         TEXT,
    owner           TEXT,
    relation        TEXT,
    strong          INTEGER,
    of_brand        INTEGER,
    note            TEXT,
    source          TEXT NOT NULL,
    legal_reference TEXT
) STRICT;

-- The lists that an added maker stands on; the countries of an added list.
CREATE TABLE register_entry_word (
    entry    INTEGER NOT NULL REFERENCES register_entry (position) DEFERRABLE INITIALLY DEFERRED,
    position INTEGER NOT NULL,
    word     TEXT NOT NULL,
    PRIMARY KEY (entry, position)
) STRICT, WITHOUT ROWID;

CREATE TABLE decision (
    camera  TEXT NOT NULL PRIMARY KEY,
    verdict TEXT NOT NULL,
    reason  TEXT NOT NULL
) STRICT, WITHOUT ROWID;

CREATE TABLE weight (
    factor TEXT NOT NULL PRIMARY KEY,
    points INTEGER NOT NULL
) STRICT, WITHOUT ROWID;

CREATE TABLE risk_word (
    position INTEGER PRIMARY KEY,
    reason   TEXT NOT NULL,
    word     TEXT NOT NULL,
    note     TEXT NOT NULL
) STRICT;

-- By when cameras must be replaced: of a site, of a band; at a vital place when neither is given.
CREATE TABLE deadline_rule (
    position INTEGER PRIMARY KEY,
    site     TEXT,
    band     TEXT,
    quarter  TEXT NOT NULL
) STRICT;

CREATE TABLE product (
    position   INTEGER PRIMARY KEY,
    name       TEXT NOT NULL,
    maker      TEXT NOT NULL,
    hardware   INTEGER NOT NULL,
    hours      TEXT NOT NULL,
    life_years INTEGER NOT NULL
) STRICT;

-- The camera types that a product is meant for, and the contract conditions it meets.
CREATE TABLE product_word (
    product  INTEGER NOT NULL REFERENCES product (position) DEFERRABLE INITIALLY DEFERRED,
    kind     TEXT NOT NULL CHECK (kind IN ('TYPE', 'CONDITION')),
    position INTEGER NOT NULL,
    word     TEXT NOT NULL,
    PRIMARY KEY (product, kind, position)
) STRICT, WITHOUT ROWID;

CREATE TABLE cap (
    year   INTEGER PRIMARY KEY,
    amount INTEGER NOT NULL
) STRICT;

CREATE TABLE department_cap (
    department TEXT NOT NULL,
    year       INTEGER NOT NULL,
    amount     INTEGER NOT NULL,
    PRIMARY KEY (department, year)
) STRICT, WITHOUT ROWID;

CREATE TABLE capacity (
    quarter TEXT NOT NULL PRIMARY KEY,
    minutes INTEGER NOT NULL
) STRICT, WITHOUT ROWID;

-- The present plan; how it came about stands among the settings.
CREATE TABLE planned (
    camera  TEXT NOT NULL PRIMARY KEY,
    quarter TEXT NOT NULL
) STRICT, WITHOUT ROWID;

-- What more in the cap of a year is worth, as proven for the present plan: by how much the bound falls per euro, in euros; by how many points.
CREATE TABLE cap_worth (
    year   INTEGER PRIMARY KEY,
    euros  REAL NOT NULL,
    points REAL NOT NULL
) STRICT;

-- Who did what, and when (UTC). Undo and redo are entries too: nothing is ever taken out.
CREATE TABLE journal (
    entry INTEGER PRIMARY KEY,
    at    TEXT NOT NULL,
    who   TEXT NOT NULL,
    kind  TEXT NOT NULL CHECK (kind IN ('CREATED', 'EDIT', 'UNDO', 'REDO')),
    label TEXT NOT NULL
) STRICT;

CREATE TRIGGER journal_is_not_changed BEFORE UPDATE ON journal BEGIN SELECT RAISE(ABORT, 'the journal is never rewritten'); END;
CREATE TRIGGER journal_is_not_shortened BEFORE DELETE ON journal BEGIN SELECT RAISE(ABORT, 'the journal is never rewritten'); END;
