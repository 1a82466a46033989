/// All that is saved and undone: one immutable [Project], changed by `with…()`.
@NullMarked
package nl.wissel.project;

import org.jspecify.annotations.NullMarked;
