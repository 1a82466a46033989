/// The window: wires everything with `new`, in order (`WisselApp`), shows one screen at a time, and tells of errors.
@NullMarked
package nl.wissel.ui.shell;

import org.jspecify.annotations.NullMarked;
