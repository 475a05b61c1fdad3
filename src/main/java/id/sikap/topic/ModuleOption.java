package id.sikap.topic;

/**
 * A module to choose in a form.
 */
record ModuleOption(String code, String name) {

}
