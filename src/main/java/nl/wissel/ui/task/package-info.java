/// Work in the background: on a snapshot of values, its result delivered on the window's thread.
@NullMarked
package nl.wissel.ui.task;

import org.jspecify.annotations.NullMarked;
