package id.sikap.resource;

public enum ResourceState {

	IN_USE, LOST, RETIRED

}
