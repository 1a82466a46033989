/// What the screens share: the shape of a screen, and small controls. It knows no screen.
@NullMarked
package nl.wissel.ui.control;

import org.jspecify.annotations.NullMarked;
