-- Scenarios over the same cameras, one of which is the plan; the plan as it was adopted, and what was done.

CREATE TABLE scenario (
    position INTEGER PRIMARY KEY,
    name     TEXT NOT NULL
) STRICT;

INSERT INTO scenario (position, name) SELECT 0, '' WHERE EXISTS (SELECT 1 FROM setting);

CREATE TABLE scenario_setting (
    scenario INTEGER NOT NULL REFERENCES scenario (position) DEFERRABLE INITIALLY DEFERRED,
    name     TEXT NOT NULL,
    value    TEXT NOT NULL,
    PRIMARY KEY (scenario, name)
) STRICT, WITHOUT ROWID;

INSERT INTO scenario_setting (scenario, name, value) SELECT 0, name, value FROM setting WHERE name NOT IN ('NAME', 'USE_STATED_RISK', 'DEFAULT_PRODUCT');
DELETE FROM setting WHERE name NOT IN ('NAME', 'USE_STATED_RISK', 'DEFAULT_PRODUCT');
INSERT INTO setting (name, value) SELECT 'PRESENT_SCENARIO', '0' WHERE EXISTS (SELECT 1 FROM setting);

ALTER TABLE cap RENAME TO cap_1;
CREATE TABLE cap (
    scenario INTEGER NOT NULL REFERENCES scenario (position) DEFERRABLE INITIALLY DEFERRED,
    year     INTEGER NOT NULL,
    amount   INTEGER NOT NULL,
    PRIMARY KEY (scenario, year)
) STRICT, WITHOUT ROWID;
INSERT INTO cap SELECT 0, year, amount FROM cap_1;
DROP TABLE cap_1;

ALTER TABLE department_cap RENAME TO department_cap_1;
CREATE TABLE department_cap (
    scenario   INTEGER NOT NULL REFERENCES scenario (position) DEFERRABLE INITIALLY DEFERRED,
    department TEXT NOT NULL,
    year       INTEGER NOT NULL,
    amount     INTEGER NOT NULL,
    PRIMARY KEY (scenario, department, year)
) STRICT, WITHOUT ROWID;
INSERT INTO department_cap SELECT 0, department, year, amount FROM department_cap_1;
DROP TABLE department_cap_1;

ALTER TABLE capacity RENAME TO capacity_1;
CREATE TABLE capacity (
    scenario INTEGER NOT NULL REFERENCES scenario (position) DEFERRABLE INITIALLY DEFERRED,
    quarter  TEXT NOT NULL,
    minutes  INTEGER NOT NULL,
    PRIMARY KEY (scenario, quarter)
) STRICT, WITHOUT ROWID;
INSERT INTO capacity SELECT 0, quarter, minutes FROM capacity_1;
DROP TABLE capacity_1;

-- By when cameras must be replaced: of a site, of a band; at a vital place when neither is given.
ALTER TABLE deadline_rule RENAME TO deadline_rule_1;
CREATE TABLE deadline_rule (
    scenario INTEGER NOT NULL REFERENCES scenario (position) DEFERRABLE INITIALLY DEFERRED,
    position INTEGER NOT NULL,
    site     TEXT,
    band     TEXT,
    quarter  TEXT NOT NULL,
    PRIMARY KEY (scenario, position)
) STRICT, WITHOUT ROWID;
INSERT INTO deadline_rule SELECT 0, position, site, band, quarter FROM deadline_rule_1;
DROP TABLE deadline_rule_1;

-- The plan of each scenario; how it came about stands among its settings.
ALTER TABLE planned RENAME TO planned_1;
CREATE TABLE planned (
    scenario INTEGER NOT NULL REFERENCES scenario (position) DEFERRABLE INITIALLY DEFERRED,
    camera   TEXT NOT NULL,
    quarter  TEXT NOT NULL,
    PRIMARY KEY (scenario, camera)
) STRICT, WITHOUT ROWID;
INSERT INTO planned SELECT 0, camera, quarter FROM planned_1;
DROP TABLE planned_1;

ALTER TABLE cap_worth RENAME TO cap_worth_1;
CREATE TABLE cap_worth (
    scenario INTEGER NOT NULL REFERENCES scenario (position) DEFERRABLE INITIALLY DEFERRED,
    year     INTEGER NOT NULL,
    euros    REAL NOT NULL,
    points   REAL NOT NULL,
    PRIMARY KEY (scenario, year)
) STRICT, WITHOUT ROWID;
INSERT INTO cap_worth SELECT 0, year, euros, points FROM cap_worth_1;
DROP TABLE cap_worth_1;

-- The plan as it was adopted; when and by which decision stands among the settings.
CREATE TABLE baseline (
    camera  TEXT NOT NULL PRIMARY KEY,
    quarter TEXT NOT NULL
) STRICT, WITHOUT ROWID;

-- What the adopted plan came to, visits included.
CREATE TABLE baseline_share (
    position   INTEGER PRIMARY KEY,
    department TEXT NOT NULL,
    year       INTEGER NOT NULL,
    cameras    INTEGER NOT NULL,
    spend      INTEGER NOT NULL
) STRICT;

-- The cameras that were replaced. The product is empty when it is the planned one; what was paid is all-in.
CREATE TABLE actual (
    camera      TEXT NOT NULL PRIMARY KEY,
    replaced_on TEXT NOT NULL,
    product     TEXT NOT NULL,
    paid        INTEGER NOT NULL,
    remark      TEXT NOT NULL
) STRICT, WITHOUT ROWID;

-- Steps of before know nothing of scenarios.
DELETE FROM step;
