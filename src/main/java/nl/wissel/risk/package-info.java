/// A score from 0 to 100 for each camera of concern or to verify, with every point shown.
///
/// Start at `RiskScorer`. A score is the sum of six parts ([Factor]); the table of points stands in the design, the weights are the
/// user's. What is unknown never scores 0 and is shown as data to complete.
@NullMarked
package nl.wissel.risk;

import org.jspecify.annotations.NullMarked;
