@NullMarked
package nl.wissel.ui.shell.door;

import org.jspecify.annotations.NullMarked;
