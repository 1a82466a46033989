/// The product in one file: [Workflow] says how a spreadsheet becomes a plan and a report.
@NullMarked
package nl.wissel.flow;

import org.jspecify.annotations.NullMarked;
