/// The registers on the screen Screening: searched, added to, shared.
@NullMarked
package nl.wissel.ui.screening.register;

import org.jspecify.annotations.NullMarked;
