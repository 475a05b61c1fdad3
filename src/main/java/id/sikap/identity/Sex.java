package id.sikap.identity;

public enum Sex {

	FEMALE, MALE

}
