/// The screen Screening: who really made the cameras, and the groups that a person must still judge. A picture of the project as plain data
/// ([ScreeningPicture]), the commands ([ScreeningViewModel]), and a pane for each part.
@NullMarked
package nl.wissel.ui.screening;

import org.jspecify.annotations.NullMarked;
