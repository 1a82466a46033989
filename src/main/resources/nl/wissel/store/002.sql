-- What a project file remembers: what each entry of the journal changed, the last steps so that they can be undone, and named versions.

-- An entry can also be that a version was kept.
CREATE TABLE journal_with_versions (
    entry INTEGER PRIMARY KEY,
    at    TEXT NOT NULL,
    who   TEXT NOT NULL,
    kind  TEXT NOT NULL CHECK (kind IN ('CREATED', 'EDIT', 'UNDO', 'REDO', 'VERSION')),
    label TEXT NOT NULL
) STRICT;
INSERT INTO journal_with_versions SELECT entry, at, who, kind, label FROM journal;
DROP TABLE journal;
ALTER TABLE journal_with_versions RENAME TO journal;
CREATE TRIGGER journal_is_not_changed BEFORE UPDATE ON journal BEGIN SELECT RAISE(ABORT, 'the journal is never rewritten'); END;
CREATE TRIGGER journal_is_not_shortened BEFORE DELETE ON journal BEGIN SELECT RAISE(ABORT, 'the journal is never rewritten'); END;

-- What was there before an entry and after it: the item by its name in the program, the camera, year or product it is about.
CREATE TABLE journal_line (
    entry    INTEGER NOT NULL REFERENCES journal (entry),
    position INTEGER NOT NULL,
    item     TEXT NOT NULL,
    subject  TEXT NOT NULL,
    before   TEXT,
    after    TEXT,
    PRIMARY KEY (entry, position)
) STRICT, WITHOUT ROWID;
CREATE TRIGGER journal_line_is_not_changed BEFORE UPDATE ON journal_line BEGIN SELECT RAISE(ABORT, 'the journal is never rewritten'); END;
CREATE TRIGGER journal_line_is_not_removed BEFORE DELETE ON journal_line BEGIN SELECT RAISE(ABORT, 'the journal is never rewritten'); END;

-- How many lines of an item there were more than are kept.
CREATE TABLE journal_more (
    entry INTEGER NOT NULL REFERENCES journal (entry),
    item  TEXT NOT NULL,
    lines INTEGER NOT NULL,
    PRIMARY KEY (entry, item)
) STRICT, WITHOUT ROWID;
CREATE TRIGGER journal_more_is_not_changed BEFORE UPDATE ON journal_more BEGIN SELECT RAISE(ABORT, 'the journal is never rewritten'); END;
CREATE TRIGGER journal_more_is_not_removed BEFORE DELETE ON journal_more BEGIN SELECT RAISE(ABORT, 'the journal is never rewritten'); END;

-- The last steps, the first made first. The content is which rows changed, packed; a newer schema cannot use it, so each migration empties this table.
CREATE TABLE step (
    number  INTEGER PRIMARY KEY,
    label   TEXT NOT NULL,
    undone  INTEGER NOT NULL CHECK (undone IN (0, 1)),
    content BLOB NOT NULL
) STRICT;

-- Named versions. The content is a whole project file of the program that kept it, packed.
CREATE TABLE version (
    number  INTEGER PRIMARY KEY,
    name    TEXT NOT NULL,
    at      TEXT NOT NULL,
    who     TEXT NOT NULL,
    content BLOB NOT NULL
) STRICT;
