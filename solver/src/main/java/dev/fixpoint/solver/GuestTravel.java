package dev.fixpoint.solver;

/** The travel times of a problem with one more place, which may be another one for each question asked. */
final class GuestTravel implements TravelTimes {
    private final TravelTimes travel;
    private final int guest;
    private TravelTimes from;
    private int place;

    GuestTravel(TravelTimes travel) {
        this.travel = travel;
        guest = travel.places();
        from = travel;
    }

    /** The index of the guest's place. */
    int guest() {
        return guest;
    }

    /** @param wider travel times that know all places of the problem under the same index, and {@code place} */
    void receive(TravelTimes wider, int place) {
        from = wider;
        this.place = place;
    }

    @Override
    public int places() {
        return guest + 1;
    }

    @Override
    public int seconds(int origin, int destination) {
        return origin == guest || destination == guest
                ? from.seconds(origin == guest ? place : origin, destination == guest ? place : destination)
                : travel.seconds(origin, destination);
    }
}
