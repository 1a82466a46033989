package nl.wissel.plan.explain;

/// A rule that a camera would break in another quarter, and by how much.
///
/// Texts under `Obstacle.Rule.NAME` with `{0}` = who pays, `{1}` = when, `{2}` = what is short, or the quarter that the rule names.
///
/// @param payer the department whose cap it is; empty for the city and for rules without money
/// @param when  the calendar year of a cap, the quarter of hours; else empty text
/// @param what  the least amount ([nl.wissel.unit.Euros]) or time ([java.time.Duration]) that would have to be added; for the other
///              rules the [nl.wissel.unit.Quarter] they name
public record Obstacle(Rule rule, String payer, Object when, Object what) {

    public enum Rule { EARLIEST, DEADLINE, PIN, CITY_CAP, DEPARTMENT_CAP, HOURS }
}
