package id.sikap.logbook;

/**
 * @param recordedBy name of the account that wrote the first version, null when it is not
 * known
 * @param changedBy of the account that made the present version, null for the first one
 */
record SessionNames(String groupName, String companionName, String recordedBy, String changedBy) {

}
