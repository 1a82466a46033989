/// The screen History: the journal of the project file, its named versions, and how two of them differ.
@NullMarked
package nl.wissel.ui.history;

import org.jspecify.annotations.NullMarked;
