/// Parts of a zipped format (xlsx, ods): XML within a zip, read as a stream, counted against the limits and checked.
///
/// Start at `Parts`. Nothing is unpacked to disk, a part is only ever found within the zip, document types and entities are refused, and
/// every part is compared with its checksum, so that a flipped bit is found and not read.
@NullMarked
package nl.wissel.sheet.read.part;

import org.jspecify.annotations.NullMarked;
