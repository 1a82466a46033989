/// The screen Progress: the plan as it was adopted against what was done and what is still expected.
@NullMarked
package nl.wissel.ui.progress;

import org.jspecify.annotations.NullMarked;
