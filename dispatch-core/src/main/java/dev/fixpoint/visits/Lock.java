package dev.fixpoint.visits;

/** What keeps a plan from moving a visit. */
public enum Lock {
    /** A dispatcher put it there, and may put it elsewhere. */
    PLACED,

    /** A dispatcher locked it; nobody moves it before it is unlocked. */
    TIME,

    /** A dispatcher locked the order of the route up to it; its time may change. */
    POSITION;

    /** Whether its start may not be changed. */
    public boolean keepsTime() {
        return this != POSITION;
    }

    /** Whether dispatchers, too, have to unlock it before they move it. */
    public boolean bindsPeople() {
        return this != PLACED;
    }
}
