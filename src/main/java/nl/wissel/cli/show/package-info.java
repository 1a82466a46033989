/// What the commands print: summaries, tables and progress, as lines for a [Terminal].
@NullMarked
package nl.wissel.cli.show;

import org.jspecify.annotations.NullMarked;
