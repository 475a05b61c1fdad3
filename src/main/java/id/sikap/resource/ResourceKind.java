package id.sikap.resource;

public enum ResourceKind {

	DEVICE, FLIPCHART, MODULE, TRANSPORT, OTHER

}
