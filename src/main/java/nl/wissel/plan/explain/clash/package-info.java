/// What a person asked for that cannot be, found before any planning: pins that exceed a cap, pins and dates that exclude each other, cameras that
/// fit nowhere even when all others wait. Start at [ClashSearch].
@NullMarked
package nl.wissel.plan.explain.clash;

import org.jspecify.annotations.NullMarked;
