/// How projects come and go: the questions a person is asked so that nothing is lost, where a window was, and the user's own folders.
@NullMarked
package nl.wissel.ui.shell.door;

import org.jspecify.annotations.NullMarked;
