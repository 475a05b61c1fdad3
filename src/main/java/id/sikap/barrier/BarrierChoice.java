package id.sikap.barrier;

/**
 * A place or an owner to choose from.
 *
 * @param code a companion's id or an area's code
 */
record BarrierChoice(String code, String name) {

}
