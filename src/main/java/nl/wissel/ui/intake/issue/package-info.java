/// What reading remarked: by kind, each in its row, mended here.
@NullMarked
package nl.wissel.ui.intake.issue;

import org.jspecify.annotations.NullMarked;
