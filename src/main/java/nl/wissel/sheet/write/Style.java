package nl.wissel.sheet.write;

/// How a cell looks. Few on purpose: a workbook that looks calm has few styles.
public enum Style {
    PLAIN,
    /// Text in a column of figures.
    TEXT_RIGHT,
    TITLE, SENTENCE, NOTE, HEADER, HEADER_RIGHT, SECTION,
    /// Money in euro with cents, in whole euro, and in a row of totals.
    MONEY_CENTS, MONEY, MONEY_TOTAL,
    WHOLE, WHOLE_TOTAL, DECIMAL, PERCENT, DAY, TEXT_TOTAL,
    /// A figure over its cap.
    OVER,
    /// A cell that a person fills in, and one that is locked.
    INPUT, INPUT_DAY, INPUT_MONEY, LOCKED, LOCKED_MONEY,
    /// Bars of the Gantt sheet by risk band.
    BAR_DIRECT, BAR_HIGH, BAR_MEDIUM, BAR_LOW, BAR_SUM
}
