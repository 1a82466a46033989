@NullMarked
package nl.wissel.store;

import org.jspecify.annotations.NullMarked;
