/// The three small values that every package speaks: money, quarters and percentages.
///
/// They exist so that nobody needs a "util". This package imports nothing of ours.
@NullMarked
package nl.wissel.unit;

import org.jspecify.annotations.NullMarked;
