/// Workbooks for people, built as plain data from a project: start at `PlanReport`.
@NullMarked
package nl.wissel.report;

import org.jspecify.annotations.NullMarked;
