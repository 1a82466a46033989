/// Workbooks that go out to be filled in and come back: what Wissel knows is locked and stands once more on a hidden sheet, so that what
/// comes back can be compared with what went out.
///
/// Start at [nl.wissel.exchange.form.ReturnedSheet]. What the columns are is told by [nl.wissel.exchange.form.Form].
@NullMarked
package nl.wissel.exchange.form;

import org.jspecify.annotations.NullMarked;
