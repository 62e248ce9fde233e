/**
 * What can stand in the way of an initiative's next stage. Each refusal is one fact, and its
 * sentence says what to do about it.
 */
package org.roundtable.initiative.guard;
