/// Looking things up: registers kept as csv, and names found in text however they are written. It knows neither cameras nor makers.
@NullMarked
package nl.wissel.screening.lookup;

import org.jspecify.annotations.NullMarked;
