/// The open project as observable properties, and the only way to change it: [nl.wissel.ui.session.Session#edit].
@NullMarked
package nl.wissel.ui.session;

import org.jspecify.annotations.NullMarked;
