/// Which column feeds which field: looked at and changed before anything is taken over.
@NullMarked
package nl.wissel.ui.intake.mapping;

import org.jspecify.annotations.NullMarked;
