@NullMarked
package nl.wissel.store.protect;

import org.jspecify.annotations.NullMarked;
