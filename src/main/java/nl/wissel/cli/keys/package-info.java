/// What comes from the keyboard besides the command: Ctrl-C and passwords.
@NullMarked
package nl.wissel.cli.keys;

import org.jspecify.annotations.NullMarked;
