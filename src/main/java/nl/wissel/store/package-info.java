/// The project file: one SQLite database in which every edit is a transaction. Start at [nl.wissel.store.ProjectFile].
///
/// Rollback journal, not WAL, because files stand on network drives; `TRUNCATE` with `synchronous = FULL`, so that a commit is on the disk when
/// it is acknowledged. One writer at a time by a lock beside the file, which the system frees when its holder is gone. The schema is what the
/// numbered scripts make of an empty file; `user_version` says how many have run.
///
/// What a file remembers beside the project stands in [nl.wissel.store.history]: what each entry of the journal changed, steps, versions.
@NullMarked
package nl.wissel.store;

import org.jspecify.annotations.NullMarked;
