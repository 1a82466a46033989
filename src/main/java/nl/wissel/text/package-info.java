/// Every text that a person reads, in Dutch and in English, and the formats of figures.
///
/// The design puts this in the window. It stands here because the window, the command line and the workbook say the same
/// things (an issue's reason is in the JSON, on the screen and in the report), and they must say them in the same words.
/// It imports nothing of ours but `unit`. One pair of bundles an area (`Texts.AREAS`).
@NullMarked
package nl.wissel.text;

import org.jspecify.annotations.NullMarked;
