/// How a project stands in its file: one [nl.wissel.store.row.Table] a table, all of them in [nl.wissel.store.table.ProjectTables].
///
/// A new component of a project gets a column or table in a new numbered script (`store/NNN.sql`), and a line in its table here.
@NullMarked
package nl.wissel.store.table;

import org.jspecify.annotations.NullMarked;
