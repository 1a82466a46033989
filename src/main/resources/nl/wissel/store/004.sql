-- What was remarked while the list was read, and that a named version was taken away.

-- A row that could not be used, a wrong value in a planning workbook, or something else that was remarked: a guess that was made (NOTE), or a
-- doubt. Expected is what was made of the value, what could
-- have stood there, or of a duplicate where the first one stands. Which settings the list does not state is among the settings.
CREATE TABLE remark (
    position  INTEGER PRIMARY KEY,
    kind      TEXT NOT NULL CHECK (kind IN ('REJECTED', 'WRONG', 'REMARKED')),
    level     TEXT NOT NULL CHECK (level IN ('NOTE', 'WARNING')),
    sheet     TEXT NOT NULL,
    sheet_row INTEGER NOT NULL,
    header    TEXT NOT NULL,
    problem   TEXT NOT NULL,
    found     TEXT NOT NULL,
    expected  TEXT NOT NULL
) STRICT;

-- An entry of the journal can also be that a version was removed.
CREATE TABLE journal_4 (
    entry INTEGER PRIMARY KEY,
    at    TEXT NOT NULL,
    who   TEXT NOT NULL,
    kind  TEXT NOT NULL CHECK (kind IN ('CREATED', 'EDIT', 'UNDO', 'REDO', 'VERSION', 'VERSION_REMOVED')),
    label TEXT NOT NULL
) STRICT;
INSERT INTO journal_4 SELECT entry, at, who, kind, label FROM journal;

CREATE TABLE journal_line_4 (
    entry    INTEGER NOT NULL REFERENCES journal_4 (entry),
    position INTEGER NOT NULL,
    item     TEXT NOT NULL,
    subject  TEXT NOT NULL,
    before   TEXT,
    after    TEXT,
    PRIMARY KEY (entry, position)
) STRICT, WITHOUT ROWID;
INSERT INTO journal_line_4 SELECT entry, position, item, subject, before, after FROM journal_line;

CREATE TABLE journal_more_4 (
    entry INTEGER NOT NULL REFERENCES journal_4 (entry),
    item  TEXT NOT NULL,
    lines INTEGER NOT NULL,
    PRIMARY KEY (entry, item)
) STRICT, WITHOUT ROWID;
INSERT INTO journal_more_4 SELECT entry, item, lines FROM journal_more;

DROP TABLE journal_line;
DROP TABLE journal_more;
DROP TABLE journal;
ALTER TABLE journal_4 RENAME TO journal;
ALTER TABLE journal_line_4 RENAME TO journal_line;
ALTER TABLE journal_more_4 RENAME TO journal_more;

CREATE TRIGGER journal_is_not_changed BEFORE UPDATE ON journal BEGIN SELECT RAISE(ABORT, 'the journal is never rewritten'); END;
CREATE TRIGGER journal_is_not_shortened BEFORE DELETE ON journal BEGIN SELECT RAISE(ABORT, 'the journal is never rewritten'); END;
CREATE TRIGGER journal_line_is_not_changed BEFORE UPDATE ON journal_line BEGIN SELECT RAISE(ABORT, 'the journal is never rewritten'); END;
CREATE TRIGGER journal_line_is_not_removed BEFORE DELETE ON journal_line BEGIN SELECT RAISE(ABORT, 'the journal is never rewritten'); END;
CREATE TRIGGER journal_more_is_not_changed BEFORE UPDATE ON journal_more BEGIN SELECT RAISE(ABORT, 'the journal is never rewritten'); END;
CREATE TRIGGER journal_more_is_not_removed BEFORE DELETE ON journal_more BEGIN SELECT RAISE(ABORT, 'the journal is never rewritten'); END;
