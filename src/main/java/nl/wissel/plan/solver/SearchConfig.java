package nl.wissel.plan.solver;

import java.time.Duration;
import java.util.List;
import java.util.logging.Level;
import java.util.logging.Logger;
import org.jspecify.annotations.Nullable;
import org.optaplanner.core.config.heuristic.selector.move.MoveSelectorConfig;
import org.optaplanner.core.config.heuristic.selector.move.composite.UnionMoveSelectorConfig;
import org.optaplanner.core.config.heuristic.selector.move.factory.MoveIteratorFactoryConfig;
import org.optaplanner.core.config.heuristic.selector.move.generic.ChangeMoveSelectorConfig;
import org.optaplanner.core.config.heuristic.selector.move.generic.SwapMoveSelectorConfig;
import org.optaplanner.core.config.localsearch.LocalSearchPhaseConfig;
import org.optaplanner.core.config.localsearch.decider.acceptor.LocalSearchAcceptorConfig;
import org.optaplanner.core.config.localsearch.decider.forager.LocalSearchForagerConfig;
import org.optaplanner.core.config.score.director.ScoreDirectorFactoryConfig;
import org.optaplanner.core.config.solver.EnvironmentMode;
import org.optaplanner.core.config.solver.SolverConfig;
import org.optaplanner.core.config.solver.termination.TerminationConfig;

/// How OptaPlanner searches: simulated annealing from the plan it is given. Only money has a temperature: with one on the medium
/// level it unschedules cameras, and late acceptance and tabu drift away from a good start.
final class SearchConfig {
    /// Held on to, or the level would be forgotten with the logger. It warns of things that are well: few cameras that may move.
    private static final Logger LOGGER = Logger.getLogger("org.optaplanner");

    private static final String TEMPERATURE = "0hard/0medium/300soft";

    private SearchConfig() {}

    /// @param time  null = no limit
    /// @param steps how many moves to try; null = no limit. OptaPlanner's own steps are moves that were accepted: near the optimum
    ///              one may never come
    static SolverConfig of(long seed, @Nullable Duration time, @Nullable Integer steps) {
        LOGGER.setLevel(Level.SEVERE);
        return new SolverConfig()
                .withEnvironmentMode(EnvironmentMode.REPRODUCIBLE)
                .withRandomSeed(seed)
                .withMoveThreadCount(SolverConfig.MOVE_THREAD_COUNT_NONE)
                .withSolutionClass(Schedule.class)
                .withEntityClasses(CameraSlot.class)
                .withScoreDirectorFactory(new ScoreDirectorFactoryConfig().withIncrementalScoreCalculatorClass(ScheduleScore.class))
                .withPhases(phase(time, steps));
    }

    private static LocalSearchPhaseConfig phase(@Nullable Duration time, @Nullable Integer steps) {
        var termination = new TerminationConfig();
        termination.setSpentLimit(time == null ? null : Duration.ofMillis(Math.max(1, time.toMillis())));
        termination.setScoreCalculationCountLimit(steps == null ? null : (long) steps);
        var phase = new LocalSearchPhaseConfig()
                .withMoveSelectorConfig(new UnionMoveSelectorConfig(moves()))
                .withAcceptorConfig(new LocalSearchAcceptorConfig().withSimulatedAnnealingStartingTemperature(TEMPERATURE))
                .withForagerConfig(new LocalSearchForagerConfig().withAcceptedCountLimit(1));
        phase.setTerminationConfig(termination);
        return phase;
    }

    @SuppressWarnings("rawtypes") // the config's own type
    private static List<MoveSelectorConfig> moves() {
        return List.of(
                new ChangeMoveSelectorConfig().withFixedProbabilityWeight(10.0),
                new SwapMoveSelectorConfig().withFixedProbabilityWeight(10.0),
                new MoveIteratorFactoryConfig().withMoveIteratorFactoryClass(VisitMoves.class).withFixedProbabilityWeight(2.0));
    }
}
