/// Reading on a thread of its own, some pieces ahead of what is made of them: unpacking beside parsing, finding fields beside making cells.
/// Start at `Ahead`; `ReadAhead` is a reader of that kind.
@NullMarked
package nl.wissel.sheet.read.ahead;

import org.jspecify.annotations.NullMarked;
