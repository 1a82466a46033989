/// What the screen Plan tells beside the plan: what cannot be as it was asked, what planning again changed, what would make room.
@NullMarked
package nl.wissel.ui.plan.answer;

import org.jspecify.annotations.NullMarked;
