/// What a replacement costs, what is left in the books, and what it means for the municipality's budget.
///
/// Money is exact: decimals until one rounding half up, then whole cents. Rules and defaults stand in the design ("finance"); every
/// estimate is a setting. Start at [ReplacementCost] and [BookValue].
@NullMarked
package nl.wissel.cost;

import org.jspecify.annotations.NullMarked;
