/// Rows of a project file and the values in them: a [nl.wissel.store.row.Table] knows how one part of a project stands in one table.
@NullMarked
package nl.wissel.store.row;

import org.jspecify.annotations.NullMarked;
