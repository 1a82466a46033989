/// What there is to remark on a list or on the open project: what reading found, by kind, and names that may mean the same. Without looks.
@NullMarked
package nl.wissel.ui.intake.remark;

import org.jspecify.annotations.NullMarked;
