/// What a replacement costs, what is left in the books, and what it means for the municipality's budget.
///
/// Money is exact: decimals until one rounding half up, then whole cents. Rules and defaults stand in the design ("finance"); every
/// estimate is a setting. Of the contract conditions all but "no vendor cloud" count unless a user says otherwise: lists of products seldom
/// state that one, and a list that states the others would lose every product. A product that states none is not judged. Start at [ReplacementCost] and [BookValue].
@NullMarked
package nl.wissel.cost;

import org.jspecify.annotations.NullMarked;
