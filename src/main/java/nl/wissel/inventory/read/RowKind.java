package nl.wissel.inventory.read;

/// What a row below the header is.
enum RowKind { CAMERA, BLANK, SECTION, TOTAL, HEADER, OTHER_HEADER, BESIDE }
