package nl.wissel.plan.greedy;

import nl.wissel.plan.CompiledProblem;
import nl.wissel.plan.Scores;
import nl.wissel.plan.SmallProblems;
import org.junit.jupiter.api.Test;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

class LedgerTest {
    @Test
    void move_keepsTheScoreThatThePlansCheckGives() {
        var broken = 0;
        for (var seed = 0; seed < 200; seed++) {
            var problem = SmallProblems.random(2 + seed % 9, 1 + seed % 3, seed);
            var compiled = new CompiledProblem(problem);
            var ledger = new Ledger(compiled);
            for (var step = 0; step < 3; step++) {
                var plan = SmallProblems.plan(problem, 7L * seed + step);
                ledger.moveAll(compiled.quartersOf(plan));
                assertEquals(Scores.of(problem, plan), new Scores(ledger.hard(), ledger.medium(), ledger.soft()), "seed " + seed);
                broken += ledger.hard() > 0 ? 1 : 0;
            }
        }
        assertTrue(broken > 100, "the plans must try the hard rules, " + broken);
    }

    @Test
    void move_takenBack_leavesNoTrace() {
        var problem = new CompiledProblem(SmallProblems.random(8, 2, 3));
        var ledger = new Ledger(problem);
        var before = new Scores(ledger.hard(), ledger.medium(), ledger.soft());
        ledger.moveAll(problem.quartersOf(SmallProblems.plan(problem.source, 3)));
        for (var camera = 0; camera < problem.cameras; camera++) {
            ledger.move(camera, problem.end);
        }
        assertEquals(before, new Scores(ledger.hard(), ledger.medium(), ledger.soft()));
    }
}
