/// Who really made each camera, and whether that maker stands on a list the user has switched on.
///
/// Start at `Screener`. The registers (lists, makers, brands, model patterns, MAC prefixes) are resources; each row keeps its
/// source. A [Verdict] always carries its [Evidence], and never says that a camera is good.
@NullMarked
package nl.wissel.screening;

import org.jspecify.annotations.NullMarked;
