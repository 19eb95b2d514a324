package dev.fixpoint.visits;

/** What keeps a plan from moving a visit. */
public enum Lock {
    /** A dispatcher put it there, and may put it elsewhere. */
    PLACED,

    /** A dispatcher locked it; nobody moves it before it is unlocked. */
    TIME
}
