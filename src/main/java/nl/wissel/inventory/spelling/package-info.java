/// How near two words are, for everyone who asks whether one was meant for the other: headers, departments, makers.
@NullMarked
package nl.wissel.inventory.spelling;

import org.jspecify.annotations.NullMarked;
