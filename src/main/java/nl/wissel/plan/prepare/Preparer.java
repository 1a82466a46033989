package nl.wissel.plan.prepare;

import nl.wissel.inventory.Inventory;
import nl.wissel.plan.Preparation;
import nl.wissel.plan.Terms;
import nl.wissel.risk.RiskAssessment;
import nl.wissel.screening.Screening;

/// Makes the problem of an inventory: which cameras are planned, at what cost, within which quarters and caps.
public final class Preparer {
    private Preparer() {}

    public static Preparation prepare(Inventory inventory, Screening screening, RiskAssessment risk, Terms terms) {
        throw new IllegalStateException("" + inventory + screening + risk + terms);
    }
}
