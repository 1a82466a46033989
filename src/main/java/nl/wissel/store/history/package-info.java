/// What a project file remembers beside the project: the lines of its journal, the steps one can undo, and its named versions.
///
/// All of it is made of the rows that an edit changes ([nl.wissel.store.row.RowChange]), so a table that comes later is undone by itself; to be
/// told of in the journal it needs an [nl.wissel.store.history.Item].
@NullMarked
package nl.wissel.store.history;

import org.jspecify.annotations.NullMarked;
