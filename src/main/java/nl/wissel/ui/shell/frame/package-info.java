/// What stands around a screen: the title bar, the rail with the flow, the status line, and their theme.
@NullMarked
package nl.wissel.ui.shell.frame;

import org.jspecify.annotations.NullMarked;
