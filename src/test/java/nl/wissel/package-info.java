@NullMarked
package nl.wissel;

import org.jspecify.annotations.NullMarked;
